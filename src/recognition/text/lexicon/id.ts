import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const id: Lexicon = {
  language: 'id',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'KW super|kw premium|kualitas kw|barang kw|mirror 1:1|grade ori|semi ori|semi original|premium impor|premium import ori|barang tiruan|replika ori|super premium kw|sepatu kw|tas kw',
    ),
    ...terms('replica-grade', 0.7, 'KW1|KW 1|KW2', { innocent: [sense.kilowatt] }),
    ...terms('replica-grade', 0.45, 'KW', { isExact: true, needsSupport: 'mark', innocent: [sense.kilowatt] }),
    ...terms('replica-grade', 0.65, 'replika|tiruan', { innocent: [sense.museum, sense.scaleModel] }),
    ...terms('replica-grade', 0.35, 'OEM', { isExact: true, needsSupport: 'mark', innocent: [sense.carPart] }),
    ...terms('contact-off-platform', 0.5, 'order via wa|chat wa untuk order|wa untuk katalog', {
      needsSupport: 'mark',
    }),
  ],
};
