import type { ProductKind } from './brands.ts';

export type Language =
  | 'en'
  | 'zh'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'tr'
  | 'ru'
  | 'ja'
  | 'ko'
  | 'ar'
  | 'id'
  | 'vi'
  | 'th';

/** Google-like category path, then the goods in English and Chinese, and what a seller says of their make. */
interface Goods {
  readonly category: string;
  readonly en: string;
  readonly zh: string;
  readonly traits: readonly string[];
}

export const GOODS: { readonly [kind in ProductKind]: Goods } = {
  handbag: {
    category: 'Apparel & Accessories > Handbags',
    en: 'leather handbag',
    zh: '真皮手提包',
    traits: ['full-grain leather', 'brass clasp', 'inner zip pocket', 'dust bag included'],
  },
  backpack: {
    category: 'Luggage & Bags > Backpacks',
    en: 'hiking backpack',
    zh: '登山双肩包',
    traits: ['30 litres', 'rain cover', 'padded straps', 'laptop sleeve'],
  },
  shoe: {
    category: 'Apparel & Accessories > Shoes',
    en: 'running shoes',
    zh: '跑步鞋',
    traits: ['rubber sole', 'breathable mesh', 'sizes 36–46', 'removable insole'],
  },
  jacket: {
    category: 'Apparel & Accessories > Clothing > Outerwear',
    en: 'winter jacket',
    zh: '冬季羽绒外套',
    traits: ['water repellent', 'two-way zip', 'detachable hood', 'warm lining'],
  },
  shirt: {
    category: 'Apparel & Accessories > Clothing > Shirts & Tops',
    en: 'jersey shirt',
    zh: '运动短袖球衣',
    traits: ['quick dry', 'regular fit', 'machine washable', 'sizes S–XXL'],
  },
  cap: {
    category: 'Apparel & Accessories > Clothing Accessories > Hats',
    en: 'baseball cap',
    zh: '棒球帽',
    traits: ['cotton twill', 'adjustable strap', 'curved brim', 'one size'],
  },
  belt: {
    category: 'Apparel & Accessories > Clothing Accessories > Belts',
    en: 'leather belt',
    zh: '真皮腰带',
    traits: ['3.5 cm wide', 'steel buckle', 'vegetable tanned', '95–115 cm'],
  },
  watch: {
    category: 'Apparel & Accessories > Jewelry > Watches',
    en: 'automatic watch',
    zh: '自动机械手表',
    traits: ['sapphire glass', 'stainless steel', '40 mm case', 'date window'],
  },
  ring: {
    category: 'Apparel & Accessories > Jewelry > Rings',
    en: 'gold ring',
    zh: '黄金戒指',
    traits: ['18 carat', 'size 52–60', 'polished', 'gift box'],
  },
  sunglasses: {
    category: 'Apparel & Accessories > Clothing Accessories > Sunglasses',
    en: 'polarized sunglasses',
    zh: '偏光太阳镜',
    traits: ['UV400', 'acetate frame', 'case included', 'cat 3'],
  },
  perfume: {
    category: 'Health & Beauty > Perfume & Cologne',
    en: 'eau de parfum',
    zh: '淡香精香水',
    traits: ['100 ml', 'floral and woody', 'natural spray', 'long lasting'],
  },
  cream: {
    category: 'Health & Beauty > Skin Care',
    en: 'face cream',
    zh: '保湿面霜',
    traits: ['50 ml', 'with hyaluronic acid', 'for dry skin', 'fragrance free'],
  },
  headphones: {
    category: 'Electronics > Audio > Headphones',
    en: 'wireless headphones',
    zh: '无线降噪耳机',
    traits: ['noise cancelling', '30 h battery', 'foldable', 'USB-C'],
  },
  phone: {
    category: 'Electronics > Communications > Mobile Phones',
    en: 'smartphone 256 GB',
    zh: '智能手机 256GB',
    traits: ['dual SIM', '6.1 inch display', 'unlocked', '5G'],
  },
  charger: {
    category: 'Electronics > Electronics Accessories > Power Adapters & Chargers',
    en: '65 W fast charger',
    zh: '65瓦快速充电器',
    traits: ['two USB-C ports', 'GaN', 'foldable plug', 'overheat protection'],
  },
  speaker: {
    category: 'Electronics > Audio > Speakers',
    en: 'bluetooth speaker',
    zh: '蓝牙音箱',
    traits: ['20 W', 'splash proof', '12 h playtime', 'stereo pairing'],
  },
  drone: {
    category: 'Electronics > Drones',
    en: 'camera drone',
    zh: '航拍无人机',
    traits: ['4K camera', '34 min flight', 'return to home', 'carry case'],
  },
  lamp: {
    category: 'Home & Garden > Lighting > Lamps',
    en: 'table lamp',
    zh: '设计师台灯',
    traits: ['dimmable', 'E27', 'linen shade', 'touch switch'],
  },
  mug: {
    category: 'Home & Garden > Kitchen & Dining > Drinkware',
    en: 'ceramic mug',
    zh: '陶瓷马克杯',
    traits: ['350 ml', 'dishwasher safe', 'microwave safe', 'glazed inside'],
  },
  bottle: {
    category: 'Home & Garden > Kitchen & Dining > Water Bottles',
    en: 'insulated water bottle',
    zh: '保温水杯',
    traits: ['750 ml', 'keeps cold 24 h', 'leak proof', 'steel'],
  },
  knife: {
    category: 'Home & Garden > Kitchen & Dining > Cutlery',
    en: 'chef knife 20 cm',
    zh: '主厨刀',
    traits: ['forged', 'full tang', '56 HRC', 'hand polished'],
  },
  pan: {
    category: 'Home & Garden > Kitchen & Dining > Cookware',
    en: 'frying pan 28 cm',
    zh: '不粘平底锅',
    traits: ['induction', 'oven safe', 'non-stick', 'cast handle'],
  },
  tool: {
    category: 'Hardware > Power Tools > Drills',
    en: 'cordless drill',
    zh: '无线电钻',
    traits: ['18 V', 'two batteries', 'brushless motor', 'LED light'],
  },
  toy: {
    category: 'Toys & Games > Toys',
    en: 'plush toy',
    zh: '毛绒玩具',
    traits: ['30 cm', 'washable', 'from 3 years', 'soft filling'],
  },
  bike: {
    category: 'Sporting Goods > Cycling > Bicycles',
    en: 'trekking bicycle',
    zh: '旅行自行车',
    traits: ['27 gears', 'disc brakes', 'aluminium frame', 'hub dynamo'],
  },
  coffee: {
    category: 'Food, Beverages & Tobacco > Beverages > Coffee',
    en: 'coffee beans 1 kg',
    zh: '咖啡豆 1公斤',
    traits: ['medium roast', 'arabica', 'roasted weekly', 'notes of cocoa'],
  },
  tea: {
    category: 'Food, Beverages & Tobacco > Beverages > Tea',
    en: 'green tea 100 g',
    zh: '绿茶 100克',
    traits: ['first harvest', 'loose leaf', 'airtight tin', 'mild'],
  },
  spirits: {
    category: 'Food, Beverages & Tobacco > Beverages > Liquor',
    en: 'dry gin 0.7 l',
    zh: '干金酒 700ml',
    traits: ['40 % vol', 'nine botanicals', 'small batch', 'numbered bottle'],
  },
  pen: {
    category: 'Office Supplies > Writing Instruments > Pens',
    en: 'fountain pen',
    zh: '钢笔',
    traits: ['steel nib', 'converter included', 'lacquered barrel', 'medium'],
  },
  bedding: {
    category: 'Home & Garden > Linens & Bedding',
    en: 'bed linen set',
    zh: '床上四件套',
    traits: ['200 × 200 cm', 'combed cotton', 'hidden zip', 'two pillow cases'],
  },
};

/** How a seller of copies writes: `{mark}` and `{goods}` are filled in. Terms of the trade itself. */
export const REPLICA_TITLES: { readonly [language in Language]: readonly string[] } = {
  en: [
    '{mark} {goods} 1:1 replica top quality',
    '{mark} {goods} mirror quality AAA with box',
    'Super fake {mark} {goods}, same factory',
    '{mark} superclone {goods} passing LC',
  ],
  zh: [
    '高仿 {mark} {goods} 顶级做工',
    '{mark} {goods} 复刻 可过专柜',
    '{mark} {goods} 超A货 原单品质',
    '精仿{mark}{goods} 1比1 专柜品质',
  ],
  de: [
    '{mark} {goods} Replika 1:1 wie echt',
    '{mark} {goods} Replika AAA Qualität',
    '{mark} {goods}, kein Original, 1:1 Replika',
  ],
  fr: [
    'Réplique {mark} {goods} qualité miroir',
    '{mark} {goods} contrefaçon AAA 1:1',
    '{mark} {goods} réplique parfaite 1:1',
  ],
  es: [
    'Réplica 1.1 {mark} {goods} calidad espejo',
    '{mark} {goods} clon triple A',
    '{mark} {goods} imitación AAA primera línea',
  ],
  it: [
    '{mark} {goods} replica 1:1 qualità specchio',
    '{mark} {goods} tarocco perfetto AAA',
    '{mark} {goods} replica AAA con scatola',
  ],
  pt: [
    '{mark} {goods} réplica premium primeira linha',
    '{mark} {goods} primeira linha AAA',
    '{mark} {goods} réplica 1:1 linha premium',
  ],
  tr: ['{mark} {goods} replika A kalite', '{mark} {goods} birebir süper klon', '{mark} {goods} imitasyon 1. kalite'],
  ru: ['{mark} {goods} реплика люкс-копия', '{mark} {goods} копия 1:1 турецкий люкс', '{mark} {goods} люкс-копия ААА'],
  ja: ['{mark} {goods} スーパーコピー N級品', '{mark} {goods} コピー品 S級', '{mark} {goods} レプリカ 最高級 N級'],
  ko: ['{mark} {goods} 레플리카 미러급', '{mark} {goods} SA급 하이퀄 이미테이션', '{mark} {goods} 미러급 레플 1:1'],
  ar: ['{mark} {goods} هاي كوبي', '{mark} {goods} سوبر كوبي ماستر كوالتي', '{mark} {goods} تقليد درجة أولى'],
  id: [
    '{mark} {goods} KW super mirror 1:1',
    '{mark} {goods} grade ori premium impor KW1',
    '{mark} {goods} semi ori mirror quality',
  ],
  vi: ['{mark} {goods} rep 1:1 siêu cấp', '{mark} {goods} super fake like auth', '{mark} {goods} hàng F1 rep 1:1'],
  th: ['{mark} {goods} ก๊อป เกรดพรีเมียม', '{mark} {goods} งานมิลเลอร์ 1:1', '{mark} {goods} ก๊อป งาน Hi-end'],
};

export const FILLERS = [
  'Fast dispatch from our own stock.',
  'Please check the size table before you order.',
  'Returns accepted within 30 days.',
  'Carefully packed, tracked delivery.',
  'Photographs by daylight; colors may differ slightly on your screen.',
  'Questions are answered the same day.',
] as const;

export const OWN_NAMES = [
  'Alder & Finch',
  'Cobblegate',
  'Minted Oak',
  'Harrow Lane',
  'Slate & Sage',
  'Tern Bay',
  'Woolcombe',
  'Palefire Studio',
  'Riverstead',
  'Copperline',
  'Fernhollow',
  'Nine Acre',
] as const;
export const COLORS = [
  'black',
  'navy',
  'forest green',
  'sand',
  'burgundy',
  'ivory',
  'slate grey',
  'rust',
  'olive',
  'sky blue',
] as const;
