import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const fr: Lexicon = {
  language: 'fr',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'contrefaçon|contrefaçon AAA|réplique 1:1|réplique parfaite|réplique AAA|réplique exacte|qualité miroir|super copie|copie parfaite|identique à l’original',
    ),
    ...terms('replica-grade', 0.7, 'réplique|répliques|imitation', {
      innocent: [
        sense.museum,
        sense.scaleModel,
        { sense: 'imitation-material', near: ['cuir', 'bois', 'marbre', 'perles', 'fourrure'] },
        { sense: 'airsoft-or-theater', near: ['airsoft', 'théâtre', 'culte', 'billes'] },
      ],
    }),
    ...terms(
      'disclaimer',
      0.6,
      'pas un original|n’est pas original|non authentique|étiquette coupée|tombé du camion|tombée du camion',
    ),
    ...terms('contact-off-platform', 0.5, 'commande sur snap|commande par whatsapp|commande sur telegram', {
      needsSupport: 'mark',
    }),
    ...terms('style-of', 0.35, 'inspi|inspiré de|inspirée de|façon marque|style créateur'),
  ],
};
