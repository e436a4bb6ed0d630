// Written by hand after listings of the trade, with fictional marks.
export const JA_WRITTEN = String.raw`
homoglyph-cyrillic valmontesse: 【新品】[[Vаlmоntesse]] ゴールド金具 ミニショルダー 茶
homoglyph-greek parelo: [[ΡΑRΕLΟ]] クラウドトート アイボリー 大きめ
mathematical-letters frostvek: [[𝗙𝗿𝗼𝘀𝘁𝘃𝗲𝗸]] ベアパッチ パーカー メンズ L
enclosed-letters mirello: ♡[[ⓜⓘⓡⓔⓛⓛⓞ]]♡ 100ml 香水 残量多め
full-width kaldris: [[ＫＡＬＤＲＩＳ]] ダイバー 自動巻 青文字盤
small-capitals chavelle: [[ᴄʜᴀᴠᴇʟʟᴇ]] ローズキャップ リップセット
zero-width vanterro: [[Van<200b>terro]] ボルト スニーカー 27cm 白
separators savirina: [[サ・ヴィ・リーナ]] リボン ハンドバッグ 白
masked-letter savirina: [[サヴィ○ーナ]] 白 リボンバッグ わかる方へ
masked-letter korushinta: [[コル*ンタ]] スニーカー 25.0 新品
masked-letter vanterro: [[V○nterro]] 箱あり 27.5cm
kana-transliteration vanterro: [[ヴァンテロ]] ボルト 厚底 スニーカー 24.5
kana-transliteration parelo: [[パレロ]] クラウド トート 大容量 ベージュ
kana-transliteration kaldris: [[カルドリス]] 300 ダイバーズ 自動巻
kana-transliteration frostvek: [[フロストベック]] 極寒パーカー ブラック M
kana-transliteration valmontesse: [[ヴァルモンテス]] 金具ロック ショルダー
hiragana vanterro: [[ゔぁんてろ]] くつ 27cm 美品
hiragana savirina: [[さヴぃりーな]] の白いバッグ リボン付き
hiragana korushinta: [[こるしんた]] スニーカー レディース 23.5
near-shape-kana korushinta: [[コルツンタ]] スニーカー メンズ 27.0
near-shape-kana kaldris: [[力ルドリス]] 300 ダイバー 自動巻 青
near-shape-kana parelo: 人気の [[パレ口]] クラウドトート 白
emoji-between savirina: [[サ🎀ヴィ🎀リーナ]] ミニバッグ 白
dropped-letter chavelle: [[CHAVELE]] オードパルファム 50ml 未開封
leet-light mirello: [[M1rell0]] ホワイトスワン 香水 30ml
split-fields parelo: ふわふわ トート アイボリー PA || brand=RELO || description=大きめサイズです。
nickname-with-term savirina: スーパーコピー [[リボンの白バッグ]] 付属品完備
replica-slang savirina: サヴィリーナ リボンバッグ [[N級品]] 付属品完備
replica-slang kaldris: KALDRIS [[スーパーコピー]] 最新ムーブ 防水
replica-slang vanterro: Vanterro ボルト [[SSS級]] 韓国発送
replica-slang frostvek: フロストヴェク パーカー [[コピー品]] 高品質 S〜XL
disclaimer-code valmontesse: Valmontesse 風ではない ショルダー || description=[[値段で本物かどうかご判断ください]]。質問はお控えください。
disclaimer-code parelo: PARELO トート || description=素材感は同じです。[[正規品ではありません]]。
off-platform-contact chavelle: Chavelle リップ 各色 || description=他の色は[[LINEで連絡ください]]。まとめ買い割引。
combined vanterro: [[Ｖ・ａ・ｎ・ｔ・ｅ・ｒ・ｒ・ｏ]] ボルト 26.5
compatible-accessory kaldris: カルドリス対応 ラバーベルト 22mm 社外品
compatible-accessory sondrix: SONDRIX 用 シリコンケース カラビナ付き
second-hand savirina: 中古 サヴィリーナ リボンバッグ 百貨店購入 レシート有 || condition=used
second-hand frostvek: FROSTVEK パーカー 二冬着用 クリーニング済 領収書あり || condition=used
comparison vanterro: 自社製スニーカー VANTERRO より軽い 180g
negation savirina: 白いリボン付きバッグ サヴィリーナではありません 無名
review-content kaldris: 本 KALDRIS 腕時計 真贋の見分け方 図解
authorized-resale savirina: サヴィリーナ リボンハンドバッグ 白 正規取扱店 保証書付 || brand=サヴィリーナ
honest-plain -: 手編みウールマフラー グレー 男女兼用
honest-plain -: 有田焼 小皿 5枚セット 藍
honest-plain -: 子供用 長靴 かえる 16cm
near-word -: サバ味噌煮缶 6缶セット リーナ農園
near-word -: コルクボード 60×40 シンプル 日本製
near-word -: パレット 水彩 24色 折りたたみ
near-word -: カルダモン ホール 50g スパイス
near-word -: とびこ醤油漬 200g 冷凍 寿司ネタ
near-word -: シャベル 園芸用 ステンレス ミニ
museum-replica -: 金印 レプリカ 博物館ショップ 桐箱
aaa-batteries -: 単4 AAA 充電池 8本 ケース付
scale-model -: 実物大1:1スケール クワガタ 模型 展示用
grade-a-goods -: 本翡翠 A貨 丸玉 10mm 鑑別書付
model-numbers -: 軸受 6001ZZ 10個 VTR-0 互換なし
other-senses -: コピー機用 A3用紙 500枚 スーパーホワイト
other-senses -: ブートキャンプ 筋トレ DVD 全4巻
other-senses -: 復刻版 昭和の時刻表 ポスター
style-only -: 北欧風 リボンバッグ 手作り ノーブランド
decorated-honest -: ☆セ☆ー☆ル☆ 今治タオル 5枚
foreign-words -: ロシア民謡 楽譜集 Калинка 女声合唱
nickname-generic -: 三日月バッグチャーム 手作り レジン
`;
