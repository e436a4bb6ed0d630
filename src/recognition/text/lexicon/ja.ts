import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const ja: Lexicon = {
  language: 'ja',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'スーパーコピー|コピー品|フェイク品|模倣品|N級品|N級|N品|SSS級|SS級コピー|S級コピー|ブランドコピー|最高級コピー|ブート品|海賊版|コピー商品|コピーブランド|偽物級|S級品コピー|N級コピー|スーパー コピー|ブランド偽物',
    ),
    ...terms('replica-grade', 0.9, '偽物|偽ブランド', { innocent: [sense.lesson] }),
    ...terms('replica-grade', 0.55, 'レプリカ', {
      innocent: [
        sense.museum,
        sense.scaleModel,
        { sense: 'licensed-replica-shirt', near: ['ユニフォーム', 'ユニホーム', 'サッカー', '野球'] },
      ],
    }),
    ...terms('replica-grade', 0.4, 'コピー|ブート|S級|SS級', {
      needsSupport: 'mark',
      innocent: [sense.document, { sense: 'boot', near: ['ブーツ', '起動', 'パソコン'] }],
    }),
    ...terms(
      'disclaimer',
      0.75,
      '正規品ではありません|正規品ではございません|本物ではありません|本物かどうかはご自身で|値段で本物かどうかをご判断ください|お値段で判断|値段で判断してください|鑑定対象外|鑑定に出さない|真贋不明|本物かどうかご判断ください|本物かどうかご判断|本物かどうかは値段で|価格でご判断ください|値段でご判断ください|お値段でご判断|本物保証はありません|本物保証なし|正規品か不明|正規品かどうかは不明|真贋についての質問|真贋の質問|ノークレームノーリターン 真贋',
    ),
    ...terms(
      'disclaimer',
      0.6,
      'ブランド名についての質問|ブランド名の質問|ブランドについての質問|ロゴを隠して|ロゴは隠し|ロゴは加工|ロゴを加工|ロゴは写真で隠し|お察しください|お察し下さい|察してください|わかる方のみ|分かる方のみ|分かる方だけ|わかる方だけ',
      {
        needsSupport: 'mark',
      },
    ),
    ...terms('replica-grade', 0.55, '韓国製ハイクオリティ|韓国製ハイクオリティー|韓国製高品質|ハイクオリティコピー', {
      needsSupport: 'mark',
    }),
    ...terms('disclaimer', 0.4, '当店オリジナル|ノーブランド', { needsSupport: 'mark' }),
    // Nobody needs to say so of goods without a brand.
    ...terms('disclaimer', 0.6, 'ロゴあり|ロゴ有り|ロゴ有|ロゴ入り', {
      needsSupport: 'mark',
      near: ['ノーブランド', 'ノンブランド', 'ブランド名なし'],
    }),
    ...terms('disclaimer', 0.6, 'ご理解ある方|ご理解のある方|ご理解いただける方|ご理解頂ける方|ご了承いただける方', {
      needsSupport: 'mark',
      near: ['タイプ品', '風デザイン', 'コピー', 'レプリカ', '正規品', '本物', '真贋', 'ノーブランド'],
    }),
    ...terms('grey-hint', 0.35, '並行輸入|並行輸入品|海外流通品|アウトレット流れ'),
    ...terms(
      'contact-off-platform',
      0.5,
      'LINE追加|ライン追加|LINEで連絡|LINE IDはプロフ|LINE交換|インスタDM|DMください',
      {
        needsSupport: 'mark',
      },
    ),
    ...terms('style-of', 0.4, 'タイプ品|風デザイン|オマージュ|パロディ|ブランド風|インスパイア'),
  ],
};
