import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const tr: Lexicon = {
  language: 'tr',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'çakma|süper klon|birebir kopya|birebir replika|super kopya|süper kopya|a kalite replika|birebir aynı kalite|orijinalinden farksız|orjinalinden farksız',
    ),
    ...terms('replica-grade', 0.75, 'replika|imitasyon', {
      innocent: [sense.museum, sense.scaleModel, { sense: 'imitation-jewelry', near: ['takı', 'inci'] }],
    }),
    ...terms('replica-grade', 0.4, 'birebir|A kalite|1. kalite|1 kalite|ithal', {
      needsSupport: 'mark',
      innocent: [sense.importedGoods, sense.scaleModel],
    }),
    ...terms('disclaimer', 0.6, 'orijinal değildir|orjinal değildir|etiketi kesik|etiketi kesiktir'),
    ...terms('contact-off-platform', 0.5, 'whatsapptan yazın|whatsapp sipariş|dm den sipariş', {
      needsSupport: 'mark',
    }),
    ...terms('style-of', 0.35, 'muadil|muadili|tarzı ürün'),
  ],
};
