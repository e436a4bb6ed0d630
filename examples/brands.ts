import type { Alias } from '../src/rights/index.ts';

/** What a product is, for words, category, pictures. */
export type ProductKind =
  | 'handbag'
  | 'backpack'
  | 'shoe'
  | 'jacket'
  | 'shirt'
  | 'cap'
  | 'belt'
  | 'watch'
  | 'ring'
  | 'sunglasses'
  | 'perfume'
  | 'cream'
  | 'headphones'
  | 'phone'
  | 'charger'
  | 'speaker'
  | 'drone'
  | 'lamp'
  | 'mug'
  | 'bottle'
  | 'knife'
  | 'pan'
  | 'tool'
  | 'toy'
  | 'bike'
  | 'coffee'
  | 'tea'
  | 'spirits'
  | 'pen'
  | 'bedding';

export interface Brand {
  /** Suffix of the right's id. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly holder: string;
  readonly country: string;
  readonly product: ProductKind;
  readonly niceClasses: readonly number[];
  readonly territories: readonly string[];
  /** EUR */
  readonly retail: number;
  readonly emblem: Emblem;
  readonly colors: readonly [string, string];
  /** The name is also an ordinary word. */
  readonly isCommonWord?: boolean;
}

export type Emblem =
  | 'mountain'
  | 'star'
  | 'leaf'
  | 'wave'
  | 'rings'
  | 'chevron'
  | 'sun'
  | 'diamond'
  | 'crown'
  | 'feather'
  | 'hexagon'
  | 'knot'
  | 'bolt'
  | 'drop'
  | 'bird'
  | 'shield'
  | 'spiral'
  | 'grid'
  | 'petals'
  | 'moon';

const WORLD = ['EU', 'GB', 'US', 'CN', 'JP'];

function brand(
  key: string,
  name: string,
  chinese: string,
  nickname: string | undefined,
  holder: string,
  country: string,
  product: ProductKind,
  niceClasses: readonly number[],
  territories: readonly string[],
  retail: number,
  emblem: Emblem,
  colors: readonly [string, string],
  isCommonWord = false,
): Brand {
  const aliases: Alias[] = [{ text: chinese, kind: 'official' }];
  if (nickname !== undefined) aliases.push({ text: nickname, kind: 'nickname' });
  return {
    key,
    name,
    aliases,
    holder,
    country,
    product,
    niceClasses,
    territories,
    retail,
    emblem,
    colors,
    ...(isCommonWord && { isCommonWord }),
  };
}

/** The brands of the example marketplace. All are invented; a likeness to a real one is chance. */
export const BRANDS: readonly Brand[] = [
  brand('aurelle', 'AURELLE', '欧蕊乐', '蕊家', 'Aurelle SA', 'FR', 'handbag', [18, 25], WORLD, 890, 'petals', [
    '#7a1f3d',
    '#e8c9a0',
  ]),
  brand('nordvik', 'NORDVIK', '诺德维', '雪狼家', 'Nordvik AS', 'NO', 'jacket', [25], WORLD, 480, 'mountain', [
    '#12324a',
    '#f2f5f7',
  ]),
  brand(
    'kestrel-peak',
    'KESTREL PEAK',
    '隼峰岭',
    undefined,
    'Kestrel Peak Inc.',
    'US',
    'shoe',
    [25, 28],
    WORLD,
    165,
    'bird',
    ['#d1481f', '#1d1d1f'],
  ),
  brand('velmora', 'VELMORA', '薇慕拉', undefined, 'Velmora Parfums SAS', 'FR', 'perfume', [3], WORLD, 140, 'drop', [
    '#4b2a63',
    '#e3d3ee',
  ]),
  brand(
    'tarnwick',
    'TARNWICK',
    '塔恩维克',
    '黑骑表',
    'Tarnwick Watch Co. Ltd',
    'CH',
    'watch',
    [14],
    [...WORLD, 'CH'],
    7200,
    'shield',
    ['#1b3a2f', '#d8b65c'],
  ),
  brand(
    'solenne',
    'SOLENNE',
    '索兰妮',
    undefined,
    'Solenne Joaillerie SA',
    'FR',
    'ring',
    [14],
    ['EU', 'US', 'CN'],
    2300,
    'sun',
    ['#b8862b', '#fff7e0'],
  ),
  brand(
    'brixholt',
    'BRIXHOLT',
    '布瑞霍',
    undefined,
    'Brixholt GmbH',
    'DE',
    'tool',
    [7, 8],
    ['EU', 'GB', 'US'],
    199,
    'hexagon',
    ['#f2b705', '#222222'],
  ),
  brand('luminarre', 'LUMINARRE', '露米纳尔', undefined, 'Luminarre Srl', 'IT', 'lamp', [11], ['EU'], 420, 'moon', [
    '#30343f',
    '#fad65a',
  ]),
  brand(
    'pavoreal',
    'PAVORREAL',
    '帕沃蕾',
    undefined,
    'Pavorreal SL',
    'ES',
    'sunglasses',
    [9],
    ['EU', 'US', 'BR'],
    210,
    'feather',
    ['#0b5d5a', '#f0e9d2'],
  ),
  brand(
    'quillonne',
    'QUILLONNE',
    '奎隆笔',
    undefined,
    'Quillonne KG',
    'DE',
    'pen',
    [16],
    ['EU', 'JP', 'US'],
    320,
    'feather',
    ['#1a1a2e', '#c7a34f'],
  ),
  brand(
    'zephyrra',
    'ZEPHYRRA',
    '泽菲拉',
    '风火轮家',
    'Zephyrra Sports Ltd',
    'GB',
    'shirt',
    [25, 28],
    WORLD,
    75,
    'wave',
    ['#0b3fae', '#ffffff'],
  ),
  brand(
    'orchard',
    'ORCHARD',
    '果园牌',
    undefined,
    'Orchard Devices Inc.',
    'US',
    'phone',
    [9],
    WORLD,
    999,
    'leaf',
    ['#2e7d32', '#f4fff2'],
    true,
  ),
  brand(
    'harbor',
    'HARBOR',
    '港湾牌',
    undefined,
    'Harbor Apparel LLC',
    'US',
    'jacket',
    [25],
    ['US', 'EU', 'CN'],
    260,
    'wave',
    ['#16324f', '#e6eef5'],
    true,
  ),
  brand(
    'ember',
    'EMBER',
    '余烬牌',
    undefined,
    'Ember Home Goods Inc.',
    'US',
    'mug',
    [21],
    ['US', 'EU'],
    120,
    'bolt',
    ['#c4401c', '#fff1e6'],
    true,
  ),
  brand(
    'monarch',
    'MONARCH',
    '帝王蝶牌',
    undefined,
    'Monarch Toys BV',
    'NL',
    'toy',
    [28],
    ['BX', 'US', 'CN'],
    59,
    'crown',
    ['#e07a1f', '#3b1f5b'],
    true,
  ),
  brand(
    'falkenrath',
    'FALKENRATH',
    '法肯拉特',
    undefined,
    'Falkenrath Solingen GmbH',
    'DE',
    'knife',
    [8],
    ['EU', 'US', 'JP', 'CN'],
    189,
    'bird',
    ['#5a0f14', '#efefef'],
  ),
  brand(
    'miravelle',
    'MIRAVELLE',
    '蜜拉薇',
    '蜜家',
    'Miravelle Cosmétiques SAS',
    'FR',
    'cream',
    [3],
    WORLD,
    95,
    'petals',
    ['#d16a8f', '#fff4f8'],
  ),
  brand('okazuri', 'OKAZURI', '冈铃', undefined, 'Okazuri KK', 'JP', 'headphones', [9], WORLD, 349, 'rings', [
    '#202124',
    '#e53935',
  ]),
  brand(
    'hanabiri',
    'HANABIRI',
    '花比里',
    undefined,
    'Hanabiri KK',
    'JP',
    'cream',
    [3],
    ['JP', 'CN', 'US'],
    68,
    'petals',
    ['#b23a62', '#fde7ef'],
  ),
  brand(
    'drakmoor',
    'DRAKMOOR',
    '德拉克摩尔',
    undefined,
    'Drakmoor Games Ltd',
    'GB',
    'toy',
    [28],
    ['GB', 'EU', 'US'],
    89,
    'shield',
    ['#3d1a54', '#9ae66e'],
  ),
  brand(
    'ostravin',
    'OSTRAVIN',
    '奥斯塔文',
    undefined,
    'Ostravin Sport a.s.',
    'CZ',
    'shirt',
    [25],
    ['EU', 'GB', 'BR'],
    95,
    'chevron',
    ['#b3001b', '#ffffff'],
  ),
  brand(
    'caldera-nine',
    'CALDERA NINE',
    '九号火山',
    undefined,
    'Caldera Nine Robotics Ltd',
    'KR',
    'drone',
    [9, 12],
    ['KR', 'US', 'EU', 'CN'],
    780,
    'hexagon',
    ['#ff5a1f', '#1c1c1c'],
  ),
  brand(
    'petalune',
    'PETALUNE',
    '佩塔露',
    undefined,
    'Petalune Baby SARL',
    'FR',
    'bedding',
    [24, 25],
    ['EU'],
    79,
    'moon',
    ['#8fb8de', '#fffdf7'],
  ),
  brand('voltanis', 'VOLTANIS', '伏坦尼', undefined, 'Voltanis Power Co.', 'US', 'charger', [9], WORLD, 59, 'bolt', [
    '#0057ff',
    '#f5f9ff',
  ]),
  brand(
    'kirinmori',
    'KIRINMORI',
    '麒麟森',
    undefined,
    'Kirinmori Seicha KK',
    'JP',
    'tea',
    [30],
    ['JP', 'CN', 'EU'],
    46,
    'leaf',
    ['#305a2c', '#f4f0dc'],
  ),
  brand(
    'sablecourt',
    'SABLECOURT',
    '貂庭',
    undefined,
    'Sablecourt Leather Ltd',
    'GB',
    'belt',
    [18, 25],
    ['GB', 'US', 'EU'],
    240,
    'knot',
    ['#3b2416', '#e4c9a4'],
  ),
  brand(
    'thistlemere',
    'THISTLEMERE',
    '蓟湖',
    undefined,
    'Thistlemere Linens Ltd',
    'GB',
    'bedding',
    [24],
    ['GB', 'EU'],
    149,
    'star',
    ['#5b4b8a', '#f6f3ff'],
  ),
  brand(
    'roverine',
    'ROVERINE',
    '罗威林',
    undefined,
    'Roverine Cycles NV',
    'NL',
    'bike',
    [12],
    ['BX', 'DE', 'US'],
    2400,
    'rings',
    ['#006d77', '#edf6f9'],
  ),
  brand(
    'cindral',
    'CINDRAL',
    '辛德拉',
    undefined,
    'Cindral Cookware SpA',
    'IT',
    'pan',
    [21],
    ['EU', 'US'],
    130,
    'sun',
    ['#9c2a10', '#fbe9df'],
  ),
  brand(
    'aerolith',
    'AEROLITH',
    '艾罗石',
    undefined,
    'Aerolith Packs GmbH',
    'AT',
    'backpack',
    [18],
    WORLD,
    220,
    'diamond',
    ['#264653', '#e9c46a'],
  ),
  brand(
    'juniperra',
    'JUNIPERRA',
    '杜松拉',
    undefined,
    'Juniperra Distillers Ltd',
    'GB',
    'spirits',
    [33],
    ['GB', 'EU', 'CN'],
    54,
    'leaf',
    ['#14532d', '#ecfdf5'],
  ),
  brand(
    'montclave',
    'MONTCLAVE',
    '蒙克拉夫',
    undefined,
    'Montclave Torréfaction SA',
    'CH',
    'coffee',
    [30],
    ['CH', 'EU'],
    24,
    'mountain',
    ['#3e2723', '#ffe0b2'],
  ),
  brand(
    'ferrowane',
    'FERROWANE',
    '费罗万',
    undefined,
    'Ferrowane Automotive AG',
    'DE',
    'tool',
    [7, 12],
    ['EU', 'US', 'CN'],
    310,
    'grid',
    ['#1f2937', '#ef4444'],
  ),
  brand(
    'lyrebard',
    'LYREBARD',
    '莱巴德',
    undefined,
    'Lyrebard Audio Ltd',
    'GB',
    'speaker',
    [9],
    ['GB', 'EU', 'US', 'CN'],
    540,
    'spiral',
    ['#111827', '#22d3ee'],
  ),
  brand(
    'plumewright',
    'PLUMEWRIGHT',
    '羽匠',
    '大羽家',
    'Plumewright Outerwear Inc.',
    'CA',
    'jacket',
    [25],
    ['CA', 'US', 'EU', 'CN', 'KR'],
    1150,
    'feather',
    ['#8b0000', '#fafafa'],
  ),
  brand(
    'corvessa',
    'CORVESSA',
    '科薇莎',
    undefined,
    'Corvessa Calzature Srl',
    'IT',
    'shoe',
    [25],
    WORLD,
    640,
    'diamond',
    ['#101010', '#c1121f'],
  ),
  brand(
    'bramblekin',
    'BRAMBLEKIN',
    '荆棘宝',
    undefined,
    'Bramblekin Plush Co.',
    'US',
    'toy',
    [28],
    ['US', 'EU', 'CN'],
    39,
    'star',
    ['#6b8e23', '#fff8dc'],
  ),
  brand(
    'stellavoce',
    'STELLAVOCE',
    '斯特拉声',
    undefined,
    'Stellavoce Srl',
    'IT',
    'speaker',
    [9],
    ['EU', 'US'],
    260,
    'star',
    ['#2b2d42', '#edf2f4'],
  ),
  brand(
    'glaciarre',
    'GLACIARRE',
    '冰川瓶',
    undefined,
    'Glaciarre Hydration Inc.',
    'US',
    'bottle',
    [21],
    ['US', 'EU', 'CN'],
    45,
    'drop',
    ['#0077b6', '#caf0f8'],
  ),
  brand(
    'tidewarden',
    'TIDEWARDEN',
    '潮卫',
    undefined,
    'Tidewarden Surf Pty Ltd',
    'AU',
    'cap',
    [25],
    ['AU', 'EU', 'US'],
    42,
    'wave',
    ['#023e8a', '#ffb703'],
  ),
];
