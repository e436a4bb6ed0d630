import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const de: Lexicon = {
  language: 'de',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      '1:1 Replika|Replika 1:1|Top-Replika|AAA Replika|Plagiat|Fälschung|Markenfälschung|Top Fake|Super Fake|wie das Original in 1:1|vom Original nicht zu unterscheiden',
    ),
    ...terms('replica-grade', 0.7, 'Replika|Replikat', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms(
      'disclaimer',
      0.6,
      'kein Original|nicht original|keine Originalware|ist kein Originalprodukt|Etikett abgeschnitten|Etiketten entfernt',
    ),
    ...terms('contact-off-platform', 0.5, 'Bestellung per WhatsApp|bei Telegram bestellen', { needsSupport: 'mark' }),
    ...terms('grey-hint', 0.35, 'Grauimport|Parallelimport|Importware'),
    ...terms('style-of', 0.35, 'inspiriert von|im Stil von|Duftzwilling|angelehnt an'),
  ],
};
