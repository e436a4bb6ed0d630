import { makeLanguage } from './language.ts';

export const JA = makeLanguage({
  code: 'ja',
  markets: 'JP',
  goods: [
    'ショルダーバッグ|レザートートバッグ|ミニハンドバッグ',
    'ランニングシューズ|厚底スニーカー|レディース ブーツ',
    'ダウンジャケット|マウンテンパーカー|フリース ジャケット',
    '自動巻き 腕時計|メンズ クロノグラフ 時計',
    'オードパルファム 50ml|香水 ミスト',
    'ワイヤレスイヤホン|Bluetooth イヤホン 充電ケース付き',
    '偏光サングラス|ボストン型 サングラス',
    'ぬいぐるみ|ブロック おもちゃ',
  ],
  details: 'ブラック|ベージュ|ネイビー|男女兼用|新品|ギフト箱付き|カーキ|春夏モデル',
  wearDetails: 'Lサイズ|26.5cm|本革',
  talk: '送料無料|即日発送|人気商品|残りわずか|お買い得|プレゼントに最適|セール中|週末限定|3980円|定価の8割引',
  titles:
    '{mark} {noun} {detail} {talk}|【{talk}】{mark} {noun} {detail}|{noun} {mark} {detail} {detail}|新作 {mark} の {noun} {detail}|{detail} {noun} {mark} {talk}|★{talk}★ {mark} {detail} {noun}|{mark} {noun} {detail} 未使用に近い|{detail} の {noun} です {mark} {talk}|最終値下げ {mark} {noun} {detail}',
  descriptions:
    '{mark} の新作です。箱と保存袋が付きます。サイズ感は普段通りです。|人気の {mark} が入荷しました。色は写真の通りです。|ご覧いただきありがとうございます。{mark} 、未使用品です。即購入可。',
  plainDescriptions:
    '新品未使用です。自宅保管のため細かい傷はご了承ください。|柔らかい素材で使いやすいです。即購入可、二日以内に発送します。|ご覧いただきありがとうございます。サイズ感は普段通りです。',
  termTitles:
    '{mark} {noun} {term} {detail}|{term} {mark} {noun} {talk}|{noun} {detail} {mark} {term}|【{term}】{mark} {noun} {detail}',
  replicaTerms:
    'スーパーコピー|N級品|コピー品|最高級レプリカ|S級コピー|SSS級|ブート品|模倣品|フェイク品|N品|韓国製ハイクオリティ|スーパーコピー代引き',
  disclaimers:
    '正規品ではありません|値段で本物かどうかご判断ください|鑑定対象外|ノーブランド扱い ロゴあり|タイプ品のためご理解ある方|写真はロゴを隠しています|ブランド名についての質問はご遠慮ください',
  contacts: 'LINEで連絡ください|詳しくはDMで|インスタのDMで写真送ります|LINE ID はプロフに|WeChatで在庫確認',
});
