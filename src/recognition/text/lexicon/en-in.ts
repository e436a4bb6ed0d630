import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

// English of the Indian trade: grades of copy are named openly.
export const enIn: Lexicon = {
  language: 'en-IN',
  terms: [
    ...terms(
      'replica-grade',
      0.85,
      'first copy watch|first copy shoes|first copy bag|7a first copy|dubai copy|super copy|7a quality|10a quality|og quality|mirror image copy',
    ),
    ...terms('replica-grade', 0.85, 'master copy|master-copy|master copies', { innocent: [sense.recording] }),
    ...terms('replica-grade', 0.7, 'first copy|1st copy|second copy|2nd copy', { innocent: [sense.newspaper] }),
    ...terms('replica-grade', 0.35, 'duplicate', { needsSupport: 'mark', innocent: [sense.duplicateKey] }),
    ...terms(
      'replica-grade',
      0.85,
      'master quality|1st copy premium|first copy premium|7A mirror|mirror 7A|AAA first copy|original copy with barcode|with barcode copy|1:1 first copy|clone copy|Surat copy|Chandni copy|10A mirror|OG master quality|premium first copy|best first copy|semi original copy|high copy',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'duplicate copy', {
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
  ],
};
