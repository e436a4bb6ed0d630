import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const fr: Lexicon = {
  language: 'fr',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'contrefaçon AAA|réplique 1:1|réplique parfaite|réplique AAA|réplique exacte|qualité miroir|super copie|copie parfaite|identique à l’original',
    ),
    ...terms('replica-grade', 0.9, 'contrefaçon', { innocent: [sense.lesson] }),
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
    ...terms('style-of', 0.35, 'inspi|inspiré de|inspirée de|façon marque|style créateur'),
    ...terms(
      'replica-grade',
      0.85,
      'copie conforme à l’original|copie conforme au modèle|copie parfaite à l’original|copie haut de gamme|copie de luxe|copie de qualité|copie haute qualité|imitation haut de gamme|imitation de luxe|imitation 1:1|imitation AAA|imitation fidèle|réplique de luxe|réplique identique|réplique de qualité|faux haut de gamme|clone AAA|clone 1:1|contrefaçon haut de gamme|contrefaçon de qualité|copie exacte|copie fidèle|copie 1:1|copie AAA|qualité AAA|qualité 1:1|super clone|clone parfait|imitation parfaite|identique à l’originale|identique au vrai|grade miroir|réplique haut de gamme|réplique haute qualité|faux de qualité|contrefait|contrefaite|fausse marque|comme l’original 1:1|super fake|réplique fidèle|qualité usine d’origine|indiscernable de l’original|impossible à distinguer du vrai|réplique premium',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'copie|clone|contrefaçons|tombé d’un camion', {
      needsSupport: 'mark',
      innocent: [
        sense.museum,
        sense.scaleModel,
        sense.clone,
        sense.mirror,
        sense.imitationMaterial,
        sense.document,
        sense.importedGoods,
      ],
    }),
    ...terms(
      'disclaimer',
      0.6,
      'au prix vous savez|vu le prix vous savez|le prix parle de lui-même|le prix dit tout|jugez au prix|à ce prix vous savez|à ce prix-là vous savez|le prix en dit long|au prix vous comprenez',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'ceux qui savent savent|qui sait sait|les connaisseurs savent|les connaisseurs comprendront|vous savez ce que c’est|pour ceux qui connaissent|les vrais savent',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'pas de questions|pas de question|sans questions|sans question|aucune question|ne demandez pas|ne posez pas de questions|ne pas demander|inutile de demander',
      {
        near: 'boîte|facture|ticket|reçu|marque|authenticité|original|vrai|prix|étiquette'.split('|'),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'logo|logos|sigle', {
      near: 'caché|cachée|masqué|flouté|couvert|recouvert|dissimulé|non visible|censuré'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'authenticité non garantie|sans garantie d’authenticité|je ne garantis pas l’authenticité|pas de certificat d’authenticité|authenticité inconnue',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.55,
      'étiquettes coupées|étiquette retirée|étiquettes retirées|griffe coupée|sans étiquette de marque|dégriffé coupé',
      { needsSupport: 'mark', innocent: [sense.clothLabel] },
    ),
  ],
};
