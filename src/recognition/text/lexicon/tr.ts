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
    ...terms('style-of', 0.35, 'muadil|muadili|tarzı ürün'),
    ...terms(
      'replica-grade',
      0.85,
      'birebir klon|birebir taklit|AAA kopya|AAA replika|A kalite kopya|A kalite taklit|kaliteli taklit|lüks replika|premium replika|yüksek kalite replika|A kalite ithal|A+ kalite|AAA kalite|ayna kalite|ayna kalitesi|birebir aynısı|birebir kalite|orijinal kalitesinde|orjinal kalitesinde|klon saat kalitesinde|klon saat|klon kalite|replika kalite|1:1 kopya|1:1 kalite|1.kalite replika|birinci kalite replika|kopya ürün|süper kalite replika|süper replika|superfake|orijinaliyle aynı|orijinaliyle birebir|aynı fabrika üretimi|aslından farksız|tıpatıp aynısı|ithal replika|sahte ürün',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'klon|taklit|kopya|sahte|ithal kalite|yüksek kalite ithal', {
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
      'fiyatından belli|fiyattan belli|fiyatından anlayın|fiyattan anlaşılır|fiyatından anlaşılır|fiyat her şeyi anlatıyor|fiyata göre anlayın|bu fiyata anlarsınız|fiyatı kendini anlatıyor',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'bilen bilir|bilenler bilir|anlayan anlar|anlayana|bilenler için|ne olduğunu biliyorsunuz',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms('disclaimer', 0.6, 'sormayın|sormayınız|soru sormayın|sorulmasın|soru yok|sorulara cevap verilmez', {
      near: 'kutu|kutusuz|fatura|faturasız|fiş|marka|orijinal|orjinal|fiyat|fiyatından|etiket'.split('|'),
      innocent: [sense.easyReturns],
    }),
    ...terms('disclaimer', 0.6, 'logo|logosu|logolar|amblem', {
      near: 'kapalı|kapatıldı|kapatılmıştır|gizli|gizlendi|bantlı|buzlu|sansürlü|görünmüyor'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'orijinallik garantisi yoktur|orijinallik garantisi yok|orjinallik garantisi yok|orijinal garantisi verilmez',
      { needsSupport: 'mark' },
    ),
    ...terms('disclaimer', 0.55, 'etiket kesik|etiketi kesilmiş|etiketler kesik|etiketi sökülmüş|marka etiketi yok', {
      needsSupport: 'mark',
      innocent: [sense.clothLabel],
    }),
  ],
};
