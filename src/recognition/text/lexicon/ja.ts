import * as sense from './senses.ts';
import { type Lexicon, terms } from './term.ts';

export const ja: Lexicon = {
  language: 'ja',
  terms: [
    ...terms(
      'replica-grade',
      0.9,
      'スーパーコピー|コピー品|偽物|偽ブランド|フェイク品|模倣品|N級品|N級|N品|SSS級|SS級コピー|S級コピー|ブランドコピー|最高級コピー|ブート品|海賊版',
    ),
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
      '正規品ではありません|正規品ではございません|本物ではありません|本物かどうかはご自身で|値段で本物かどうかをご判断ください|お値段で判断|値段で判断してください|鑑定対象外|鑑定に出さない|真贋不明|ノークレームノーリターン 真贋',
    ),
    ...terms('disclaimer', 0.4, '韓国製ハイクオリティ|当店オリジナル|ノーブランド', { needsSupport: 'mark' }),
    ...terms('grey-hint', 0.35, '並行輸入|並行輸入品|海外流通品|アウトレット流れ'),
    ...terms('contact-off-platform', 0.5, 'LINE追加|ライン追加|LINEで連絡|インスタDM|DMください', {
      needsSupport: 'mark',
    }),
    ...terms('style-of', 0.4, 'タイプ品|風デザイン|オマージュ|パロディ|ブランド風|インスパイア'),
  ],
};
