import { BRANDS } from '../brands.ts';
import type { Random } from '../random.ts';
import { GOODS } from '../words.ts';

const EN = [
  'Free shipping worldwide',
  'Best quality, best price',
  'Limited offer',
  'Order now',
  'New arrival',
  'Hot sale',
  'Made in small batches',
  'Size chart',
  'Available in 6 colors',
  'Hand wash only',
  'Do not bleach',
  '30 days return',
  'Two years warranty',
  'Buy 2 get 1 free',
  'Waterproof',
  'Genuine leather',
  'Top grade material',
  'Contact us for the catalog',
  'Same as in the shop',
  'Mirror quality',
  'Fast delivery',
  'Gift box included',
  'Compatible with most models',
  'Real photos',
  'Factory direct',
  'Unisex style',
  'Summer collection',
] as const;
const EN_MADE: readonly ((random: Random) => string)[] = [
  (random) => `$${random.integer(9, 480)}.${random.pick(['99', '90', '50'])}`,
  (random) => `${random.integer(10, 80)}% off today`,
  (random) => `WhatsApp +44 7700 900${random.integer(100, 999)}`,
  (random) => `Size ${random.integer(34, 38)} to ${random.integer(39, 46)}`,
  (random) => `Height ${random.integer(12, 60)} cm, width ${random.integer(12, 60)} cm`,
  (random) => `Model ${random.pick(['AX', 'KT', 'RV', 'MN'])}-${random.integer(102, 989)}`,
  (random) => `${random.pick(BRANDS).name} ${random.pick(Object.values(GOODS)).en}`,
  (random) => random.pick(random.pick(Object.values(GOODS)).traits),
  (random) => random.pick(BRANDS).name.toUpperCase(),
];
const ZH = [
  '厂家直销',
  '现货秒发',
  '包邮',
  '高仿复刻',
  '一比一',
  '专柜品质',
  '支持验货',
  '七天无理由退换',
  '加微信看图册',
  '正品保证',
  '新款上市',
  '限时特价',
  '优质面料',
  '男女同款',
  '尺码表',
  '手洗勿漂白',
  '货到付款',
  '批发代发',
  '实物拍摄',
  '颜色可选',
  '防水耐磨',
  '买二送一',
  '送礼佳品',
  '欢迎咨询客服',
  '夏季新品',
  '全国联保',
  '品质生活',
  '轻奢风格',
  '大容量设计',
  '舒适透气',
] as const;
const ZH_MADE: readonly ((random: Random) => string)[] = [
  (random) => `仅售${random.integer(19, 980)}元`,
  (random) => `微信号${random.pick(['aur', 'nov', 'kes'])}${random.integer(1000, 9999)}`,
  (random) => `适合${random.integer(3, 12)}岁以上`,
  (random) => random.pick(Object.values(GOODS)).zh,
  (random) => `${random.pick(Object.values(GOODS)).zh}${random.pick(['新款', '特价', '现货', '热卖'])}`,
];

/** What sellers write into pictures: claims, prices, sizes, contacts, names of fictional brands. */
export function sellerWords(language: 'en' | 'zh', random: Random): string {
  const [said, made] = language === 'en' ? [EN, EN_MADE] : [ZH, ZH_MADE];
  return random.isChance(0.5) ? random.pick<string>(said) : random.pick(made)(random);
}

/** Chinese that is written in a column: Han characters alone. */
export function columnWords(random: Random): string {
  const plain = ZH.filter((text) => text.length >= 4 && text.length <= 8);
  return random.pick(plain);
}
