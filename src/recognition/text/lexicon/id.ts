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
    ...terms(
      'replica-grade',
      0.85,
      'tiruan 1:1|tiruan premium|tiruan kualitas tinggi|imitasi premium|imitasi 1:1|replika AAA|replika kualitas tinggi|kw premium super|kualitas mirror|mirror quality 1:1|grade mirror|kualitas 1:1|grade AAA|kualitas AAA|ori 99%|99% ori|barang replika|replika premium|replika 1:1|super copy|supercopy|kw1 super|kw ori|premium ori|grade 1:1|grade premium ori|mirip ori 99|mirip asli 99|sama persis dengan asli|sama persis ori|persis original|tidak bisa dibedakan dari asli|barang tembakan|tembakan ori|superfake|super fake|clone 1:1|rijek ori|reject ori|satu pabrik dengan ori',
      { innocent: [sense.museum, sense.scaleModel, sense.pearls, sense.document] },
    ),
    ...terms('replica-grade', 0.55, 'palsu|imitasi|tembakan|bajakan|kloning|kualitas ori|kualitas impor', {
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
      'lihat dari harga|lihat saja harganya|harga berbicara|harga sudah menjelaskan|harga menentukan|dari harga sudah tahu|dari harganya sudah tahu|ada harga ada rupa|harga sudah bicara|lihat harga sudah tahu|lihat harga sudah tau|lihat harga pasti tahu|harga segini sudah tahu|harga segini sudah tau|harga segitu sudah tahu|nilai dari harga',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'yang tahu tahu|yang tahu pasti tahu|yang tahu saja|yang tau tau|yang tau tau aja|yang tau aja|yang tau pasti tau|yang ngerti ngerti|yang ngerti pasti ngerti|yang mengerti pasti mengerti|yang paham paham|yang paham pasti paham|sudah pada tahu',
      { needsSupport: 'mark', innocent: [sense.printedSaying] },
    ),
    ...terms(
      'disclaimer',
      0.6,
      'jangan tanya|jangan tanya tanya|tanpa tanya|tidak menjawab|no tanya|jangan ditanya|dilarang tanya',
      {
        near: 'kotak|nota|struk|merek|merk|brand|ori|asli|original|keaslian|harga|label'.split('|'),
        innocent: [sense.easyReturns],
      },
    ),
    ...terms('disclaimer', 0.6, 'logo|logonya|merek', {
      near: 'ditutup|disensor|sensor|diblur|blur|disamarkan|tertutup|disembunyikan'.split('|'),
      innocent: [sense.wearOfLogo],
    }),
    ...terms(
      'disclaimer',
      0.55,
      'tidak dijamin ori|tidak menjamin keaslian|keaslian tidak dijamin|tanpa jaminan keaslian|tidak garansi ori',
      { needsSupport: 'mark' },
    ),
    ...terms(
      'disclaimer',
      0.55,
      'label potong|tag dipotong|label dipotong|tag potong|label dicabut|tanpa label merek',
      { needsSupport: 'mark', innocent: [sense.clothLabel] },
    ),
  ],
};
