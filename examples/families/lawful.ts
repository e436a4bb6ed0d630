import { BRANDS, type ProductKind } from '../brands.ts';
import type { Random } from '../random.ts';
import { COLORS, FILLERS, GOODS, OWN_NAMES } from '../words.ts';
import {
  COMMON_WORDS,
  EXPIRED_BRANDS,
  type ExampleSeller,
  isProtected,
  MARKETS,
  otherGoods,
  SELLERS,
  TARGETS,
} from '../world.ts';
import { type Draft, everywhere, type Family, type Outcome } from './family.ts';

interface Offer {
  readonly seller: readonly ExampleSeller[];
  readonly title: string;
  readonly description?: string;
  readonly brand?: string;
  readonly kind: ProductKind;
  readonly category?: string;
  readonly price: number;
  readonly condition?: 'new' | 'used';
  readonly outcomes?: readonly Outcome[];
  readonly attributes?: { readonly [name: string]: string };
}

function offer(random: Random, given: Offer): Draft {
  const markets = random.sample(MARKETS, random.integer(2, 3)).toSorted();
  return {
    seller: random.pick(given.seller),
    title: given.title,
    description:
      given.description ?? `${random.sample(GOODS[given.kind].traits, 2).join(', ')}. ${random.pick(FILLERS)}`,
    ...(given.brand !== undefined && { brand: given.brand }),
    price: Math.max(2, Math.round(given.price)),
    markets,
    condition: given.condition ?? 'new',
    category: given.category ?? GOODS[given.kind].category,
    ...(given.attributes !== undefined && { attributes: given.attributes }),
    pictures: [{ of: 'product', kind: given.kind }],
    expected: everywhere(markets, ...(given.outcomes ?? ['clear'])),
  };
}

const KINDS = Object.keys(GOODS).filter((kind): kind is ProductKind => kind in GOODS);

/** Titles in which an ordinary word is only that. */
const ORDINARY: { readonly [brand: string]: readonly (readonly [string, ProductKind, string])[] } = {
  orchard: [
    ['Orchard apple juice, cloudy, 6 × 1 l', 'tea', 'Food, Beverages & Tobacco > Beverages > Juice'],
    ['Orchard ladder, aluminium, 8 steps', 'tool', 'Hardware > Ladders'],
    ['Picture book: A year in the orchard', 'pen', 'Media > Books'],
  ],
  harbor: [
    ['Poster of a harbor at dawn, 50 × 70 cm', 'lamp', 'Home & Garden > Decor > Posters'],
    ['Jigsaw puzzle fishing harbor, 1000 pieces', 'toy', 'Toys & Games > Puzzles'],
    ['Harbor seal plush from recycled fabric', 'toy', 'Toys & Games > Toys'],
  ],
  ember: [
    ['Fire bowl with ember screen, 60 cm', 'pan', 'Home & Garden > Yard > Fire Pits'],
    ['Ember-resistant roof vent', 'tool', 'Hardware > Building Materials'],
    ['Romance novel: The last ember', 'pen', 'Media > Books'],
  ],
  monarch: [
    ['Monarch butterfly milkweed seeds, 200 pcs', 'tea', 'Home & Garden > Plants > Seeds'],
    ['Biography of a monarch, hardcover', 'pen', 'Media > Books'],
    ['Framed print monarch butterfly', 'lamp', 'Home & Garden > Decor > Artwork'],
  ],
};

/** Replica slang in its innocent sense (evasion.md 4.7). */
const INNOCENT: readonly (readonly [string, string, ProductKind, string])[] = [
  ['翡翠A货手镯 天然冰种 附鉴定证书', '天然翡翠A货，支持复检。', 'ring', 'Apparel & Accessories > Jewelry > Bracelets'],
  ['AAA batteries 1.5 V, pack of 24', 'Alkaline AAA cells for remotes.', 'charger', 'Electronics > Batteries'],
  [
    '1:1 scale model of a racing engine block',
    'Museum model at scale 1:1, resin.',
    'toy',
    'Toys & Games > Scale Models',
  ],
  ['1:18 die-cast scale model car', 'Scale model, opening doors.', 'toy', 'Toys & Games > Scale Models'],
  [
    'Roman gladius museum replica, blunt',
    'Historical replica for re-enactment.',
    'knife',
    'Arts & Entertainment > Collectibles',
  ],
  ['Electric heater 2 KW with thermostat', '2 KW, wall mount.', 'lamp', 'Home & Garden > Heating'],
  ['Air pump 5 kW industrial compressor', '5 KW three-phase.', 'tool', 'Hardware > Compressors'],
  [
    'OEM brake pads for vans, made to the maker’s drawing',
    'OEM part number on the box.',
    'tool',
    'Vehicles & Parts > Brakes',
  ],
  [
    'First copy of the daily newspaper, 12 May 1952, framed',
    'Original print, first copy off the press.',
    'pen',
    'Media > Newspapers',
  ],
  ['QC inspection stickers, roll of 500', 'Green QC passed labels.', 'pen', 'Office Supplies > Labels'],
  ['快递面单 原单重打 热敏标签纸', '物流原单补打用热敏纸。', 'pen', 'Office Supplies > Labels'],
  ['1:1 aspect photo frames, set of 3', 'Square frames, ratio 1:1.', 'lamp', 'Home & Garden > Decor > Frames'],
  ['Mirror with LED light, high quality glass', 'Mirror quality float glass 4 mm.', 'lamp', 'Home & Garden > Mirrors'],
  ['鹅肉礼盒 大鹅 农家散养 2.5公斤', '新鲜大鹅，冷链发货。', 'coffee', 'Food, Beverages & Tobacco > Food > Meat'],
];

const LOOKALIKE: readonly Outcome[] = ['lookalike', 'clear'];

export const LAWFUL_FAMILIES: readonly Family[] = [
  {
    name: 'unbranded',
    isInfringing: false,
    count: 170,
    make: (random) => {
      const kind = random.pick(KINDS);
      const isNamed = random.isChance(0.6);
      const name = random.pick(OWN_NAMES);
      return offer(random, {
        seller: isNamed ? SELLERS.makers : SELLERS.shops,
        title: `${isNamed ? `${name} ` : ''}${GOODS[kind].en} ${random.pick(COLORS)}, ${random.pick(GOODS[kind].traits)}`,
        ...(isNamed && { brand: name }),
        kind,
        price: random.between(8, 160),
      });
    },
  },
  {
    name: 'unbranded:chinese',
    isInfringing: false,
    count: 40,
    make: (random) => {
      const kind = random.pick(KINDS);
      return offer(random, {
        seller: SELLERS.shops,
        title: `${GOODS[kind].zh} 2026新款 ${random.pick(['黑色', '藏青', '米白', '酒红'])} 包邮`,
        description: '自有工厂，质量保证，七天无理由退换。',
        kind,
        price: random.between(8, 90),
      });
    },
  },
  {
    name: 'reseller',
    isInfringing: false,
    count: 220,
    make: (random) => {
      const brand = random.pick(BRANDS);
      const goods = GOODS[brand.product];
      const name = random.isChance(0.5) ? brand.name : brand.name.charAt(0) + brand.name.slice(1).toLowerCase();
      return offer(random, {
        seller: SELLERS.shops,
        title: random.pick([
          `${name} ${goods.en} ${random.pick(COLORS)}`,
          `${goods.en} by ${name}, ${random.pick(goods.traits)}`,
          `${name} ${random.pick(COLORS)} ${goods.en}`,
        ]),
        brand: name,
        kind: brand.product,
        price: brand.retail * random.between(0.6, 1.05),
      });
    },
  },
  {
    name: 'compatibility',
    isInfringing: false,
    count: 80,
    make: (random) => {
      const brand = random.pick(
        BRANDS.filter((candidate) =>
          ['phone', 'headphones', 'charger', 'drone', 'tool', 'speaker', 'bike', 'watch', 'coffee'].includes(
            candidate.product,
          ),
        ),
      );
      const part: { readonly [kind: string]: readonly [string, ProductKind] } = {
        phone: ['Silicone case', 'phone'],
        headphones: ['Replacement ear pads', 'headphones'],
        charger: ['Cable', 'charger'],
        drone: ['Propeller set', 'drone'],
        tool: ['Battery pack', 'tool'],
        speaker: ['Carry bag', 'speaker'],
        bike: ['Phone holder', 'bike'],
        watch: ['Silicone strap', 'watch'],
        coffee: ['Refillable capsule', 'coffee'],
      };
      const [thing, kind] = part[brand.product] ?? ['Case', 'phone'];
      const chinese: { readonly [thing: string]: string } = {
        'Silicone case': '硅胶保护壳',
        'Silicone strap': '硅胶表带',
        'Battery pack': '替换电池',
      };
      const name = brand.name.charAt(0) + brand.name.slice(1).toLowerCase();
      const title = random.pick([
        `${thing} compatible with ${name} ${random.pick(COLORS)}`,
        `${thing} for ${name} ${GOODS[brand.product].en}`,
        `${thing} fits ${name}, ${random.pick(COLORS)}`,
        `${thing} passend für ${name}`,
        `${chinese[thing] ?? '配件'} 适用于 ${name}`,
      ]);
      return offer(random, {
        seller: SELLERS.makers,
        title,
        description: `Accessory by an independent maker, not made by the maker of the device. ${random.pick(FILLERS)}`,
        brand: random.pick(OWN_NAMES),
        kind,
        price: random.between(6, 30),
      });
    },
  },
  {
    name: 'second-hand',
    isInfringing: false,
    count: 60,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const goods = GOODS[brand.product];
      return offer(random, {
        seller: SELLERS.private,
        title: random.pick([
          `Pre-owned ${brand.name} ${goods.en}, with receipt`,
          `${brand.name} ${goods.en}, used, good condition`,
          `二手 ${brand.name} ${goods.zh} 九成新 有发票`,
          `Gebraucht: ${brand.name} ${goods.en}`,
        ]),
        description: `Bought in ${random.integer(2017, 2024)}, worn a few times. Original receipt is there.`,
        brand: brand.name,
        kind: brand.product,
        price: brand.retail * random.between(0.25, 0.6),
        condition: 'used',
      });
    },
  },
  {
    name: 'ordinary-word',
    isInfringing: false,
    count: 60,
    make: (random) => {
      const brand = random.pick(COMMON_WORDS);
      const [title, kind, category] = random.pick(ORDINARY[brand.key] ?? []);
      return offer(random, {
        seller: SELLERS.shops,
        title: `${title}${random.isChance(0.5) ? `, ${random.pick(COLORS)}` : ''}`,
        description: random.pick(FILLERS),
        kind,
        category,
        price: random.between(4, 60),
      });
    },
  },
  {
    name: 'innocent-term',
    isInfringing: false,
    count: 70,
    make: (random) => {
      const [title, description, kind, category] = random.pick(INNOCENT);
      return offer(random, {
        seller: SELLERS.shops,
        title,
        description,
        kind,
        category,
        price: random.between(5, 120),
      });
    },
  },
  {
    name: 'style-of',
    isInfringing: false,
    count: 50,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const name = brand.name.charAt(0) + brand.name.slice(1).toLowerCase();
      const goods = GOODS[brand.product];
      return offer(random, {
        seller: SELLERS.makers,
        title: random.pick([
          `${goods.en} in the style of ${name}, no logo`,
          `${name}-inspired ${goods.en} by ${random.pick(OWN_NAMES)}`,
          `${goods.en}, a lawful dupe of the ${name} look, unbranded`,
        ]),
        description: 'Our own design and our own label; no logo of anyone else on it.',
        brand: random.pick(OWN_NAMES),
        kind: brand.product,
        price: random.between(20, 90),
        outcomes: LOOKALIKE,
      });
    },
  },
  {
    name: 'negation',
    isInfringing: false,
    count: 20,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const goods = GOODS[brand.product];
      return offer(random, {
        seller: SELLERS.makers,
        title: `${random.pick(OWN_NAMES)} ${goods.en} – not ${brand.name}`,
        description: `This is not a ${brand.name} product and has no connection with its maker.`,
        brand: random.pick(OWN_NAMES),
        kind: brand.product,
        price: random.between(20, 90),
        outcomes: LOOKALIKE,
      });
    },
  },
  {
    name: 'no-right-here',
    isInfringing: false,
    count: 40,
    make: (random) => {
      const brand = random.pick(
        TARGETS.filter((candidate) => MARKETS.filter((market) => !isProtected(candidate, market)).length >= 2),
      );
      const markets = random
        .sample(
          MARKETS.filter((market) => !isProtected(brand, market)),
          2,
        )
        .toSorted();
      const draft = offer(random, {
        seller: SELLERS.shops,
        title: `${brand.name} ${GOODS[brand.product].en}`,
        brand: brand.name,
        kind: brand.product,
        price: brand.retail * random.between(0.3, 0.9),
      });
      return { ...draft, markets, expected: everywhere(markets, 'clear') };
    },
  },
  {
    name: 'expired-right',
    isInfringing: false,
    count: 20,
    make: (random) => {
      const brand = random.pick(BRANDS.filter((candidate) => EXPIRED_BRANDS.has(candidate.key)));
      return offer(random, {
        seller: SELLERS.makers,
        title: `${brand.name} ${GOODS[brand.product].en}, new edition`,
        brand: brand.name,
        kind: brand.product,
        price: brand.retail * random.between(0.2, 0.8),
      });
    },
  },
  {
    name: 'review-content',
    isInfringing: false,
    count: 20,
    make: (random) => {
      const brand = random.pick(TARGETS);
      return offer(random, {
        seller: SELLERS.makers,
        title: random.pick([
          `Online course: how to authenticate a ${brand.name} ${GOODS[brand.product].en}, real vs fake`,
          `${brand.name} 鉴定课程：真假对比 辨别高仿`,
          `Book: spotting replica ${brand.name} goods, authentication guide`,
        ]),
        description: 'Learn to tell genuine goods from fakes. Digital download.',
        kind: 'pen',
        category: 'Media > Books',
        price: random.between(9, 60),
      });
    },
  },
  {
    name: 'other-goods',
    isInfringing: false,
    count: 35,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const kind = otherGoods(brand, random);
      const name = brand.name.charAt(0) + brand.name.slice(1).toLowerCase();
      return offer(random, {
        seller: SELLERS.makers,
        title: `${GOODS[kind].en} "${name}", ${random.pick(GOODS[kind].traits)}`,
        brand: name,
        kind,
        price: random.between(10, 120),
        outcomes: LOOKALIKE,
      });
    },
  },
];
