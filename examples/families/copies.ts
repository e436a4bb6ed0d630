import { type Brand, type ProductKind } from '../brands.ts';
import type { Random } from '../random.ts';
import { COLORS, FILLERS, GOODS, type Language, REPLICA_TITLES } from '../words.ts';
import { isProtected, MARKETS, SELLERS, TARGETS } from '../world.ts';
import type { Draft, Family, Outcome, Picture } from './family.ts';
import { PICTURE_EDITS } from './family.ts';

const PACKAGING = ['gift box', 'dust bag', 'plain box'] as const;
const OFFERS = ['ready to ship', 'limited stock', 'two for a better price', 'all sizes'] as const;
const LANGUAGES = Object.keys(REPLICA_TITLES).filter((language): language is Language => language in REPLICA_TITLES);

/** A copy offered in three markets: infringing where the mark is protected, nobody's business where it is not. */
function offerCopy(
  random: Random,
  brand: Brand,
  offer: {
    readonly title: string;
    readonly description?: string;
    readonly brand?: string;
    readonly priceShare: number;
    readonly pictures?: readonly Picture[];
  },
  outcomes: readonly Outcome[],
): Draft {
  const markets = random.sample(MARKETS, 3).toSorted();
  return {
    seller: random.pick(SELLERS.shady),
    title: offer.title,
    description:
      offer.description ??
      `${random.pick(GOODS[brand.product].traits)}, ${random.pick(OFFERS)}. ${random.pick(FILLERS)}`,
    ...(offer.brand !== undefined && { brand: offer.brand }),
    price: Math.max(3, Math.round(brand.retail * offer.priceShare)),
    markets,
    shipsFrom: random.pick(['CN', 'TR', 'HK']),
    condition: 'new',
    category: GOODS[brand.product].category,
    attributes: { packaging: random.pick(PACKAGING) },
    pictures: offer.pictures ?? [{ of: 'product', kind: brand.product, ...(random.isChance(0.5) && { brand }) }],
    expected: Object.fromEntries(
      markets.map((market) => [market, isProtected(brand, market) ? outcomes : ['clear', 'lookalike']]),
    ),
  };
}

function fill(pattern: string, mark: string, goods: string): string {
  return pattern.replace('{mark}', mark).replace('{goods}', goods);
}

function goodsIn(kind: ProductKind, language: Language): string {
  return language === 'zh' ? GOODS[kind].zh : GOODS[kind].en;
}

function titleCase(name: string): string {
  return name.toLowerCase().replaceAll(/(^|\s)\S/g, (start) => start.toUpperCase());
}

/** Ways to write a name so that people read it and a plain search does not. */
const DISGUISES: { readonly [name: string]: (name: string, random: Random) => string } = {
  homoglyph: (name, random) => {
    const table: { readonly [letter: string]: string } = {
      A: 'А',
      a: 'а',
      B: 'В',
      C: 'С',
      c: 'с',
      E: 'Е',
      e: 'е',
      H: 'Н',
      I: 'І',
      i: 'і',
      J: 'Ј',
      K: 'К',
      M: 'М',
      N: 'Ν',
      O: 'О',
      o: 'о',
      P: 'Р',
      p: 'р',
      S: 'Ѕ',
      s: 'ѕ',
      T: 'Т',
      X: 'Х',
      x: 'х',
      Y: 'Ү',
      y: 'у',
      Z: 'Ζ',
    };
    const written = random.isChance(0.5) ? name : titleCase(name);
    const share = random.pick([0.35, 0.6, 1]);
    const disguised = [...written]
      .map((letter) => (random.isChance(share) ? (table[letter] ?? letter) : letter))
      .join('');
    return disguised === written ? [...written].map((letter) => table[letter] ?? letter).join('') : disguised;
  },
  'letter-style': (name, random) => {
    const [upper, lower] = random.pick([
      [0xff21, 0xff41],
      [0x1d400, 0x1d41a],
      [0x1d4d0, 0x1d4ea],
      [0x1d5d4, 0x1d5ee],
      [0x24b6, 0x24d0],
    ] as const);
    const written = random.isChance(0.5) ? name : titleCase(name);
    return written
      .replaceAll(/[A-Z]/g, (letter) => String.fromCodePoint(upper + letter.charCodeAt(0) - 65))
      .replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(lower + letter.charCodeAt(0) - 97));
  },
  'hidden-characters': (name, random) => {
    const hidden = random.pick(['\u200B', '\u200C', '\u00AD', '\u2060', '\uFEFF', '\u200D']);
    const written = random.isChance(0.5) ? name : titleCase(name);
    return [...written]
      .map((letter, at) => (at > 0 && (at % 2 === 0 || random.isChance(0.3)) ? hidden + letter : letter))
      .join('');
  },
  separators: (name, random) =>
    [...(random.isChance(0.5) ? name : name.toLowerCase())]
      .filter((letter) => letter !== ' ')
      .join(random.pick([' ', '.', '-', '_', '·', '*', ' . '])),
  leet: (name, random) => {
    const table: { readonly [letter: string]: string } = { a: '4', e: '3', i: '1', o: '0', s: '5' };
    const written = random.isChance(0.5) ? name.toLowerCase() : name;
    const disguised = [...written]
      .map((letter) => (random.isChance(0.7) ? (table[letter.toLowerCase()] ?? letter) : letter))
      .join('');
    return disguised === written
      ? [...written].map((letter) => table[letter.toLowerCase()] ?? letter).join('')
      : disguised;
  },
  'repeated-letters': (name, random) => {
    const letters = [...titleCase(name)];
    const at = random.integer(1, letters.length - 1);
    return letters
      .map((letter, index) => (index === at && letter !== ' ' ? letter.repeat(random.integer(2, 4)) : letter))
      .join('');
  },
  'combining-marks': (name, random) => {
    const mark = random.pick(['\u0336', '\u0332', '\u0307', '\u0323']);
    return [...titleCase(name)].map((letter) => (letter === ' ' ? letter : letter + mark)).join('');
  },
};

function disguisedAs(name: string, count: number): Family {
  return {
    name: `disguised:${name}`,
    isInfringing: true,
    count,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const disguise = DISGUISES[name];
      if (disguise === undefined) throw new RangeError(`no disguise ${name}`);
      const written = disguise(brand.name, random);
      const goods = GOODS[brand.product].en;
      const title = random.pick([`${written} ${goods} ${random.pick(COLORS)}`, `New ${written} ${goods} top quality`]);
      return offerCopy(random, brand, { title, priceShare: random.between(0.05, 0.22) }, ['counterfeit', 'unlicensed']);
    },
  };
}

export const COPY_FAMILIES: readonly Family[] = [
  {
    name: 'replica-terms',
    isInfringing: true,
    count: 225,
    make: (random, index) => {
      const brand = random.pick(TARGETS);
      const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
      const mark = random.isChance(0.7) ? titleCase(brand.name) : brand.name;
      const title = fill(random.pick(REPLICA_TITLES[language]), mark, goodsIn(brand.product, language));
      return offerCopy(
        random,
        brand,
        { title, priceShare: random.between(0.06, 0.3), ...(random.isChance(0.3) && { brand: titleCase(brand.name) }) },
        ['counterfeit'],
      );
    },
  },
  {
    name: 'replica-terms:description-only',
    isInfringing: true,
    count: 55,
    make: (random, index) => {
      const brand = random.pick(TARGETS);
      const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
      const said = fill(random.pick(REPLICA_TITLES[language]), '', goodsIn(brand.product, language)).trim();
      return offerCopy(
        random,
        brand,
        {
          title: `${titleCase(brand.name)} ${GOODS[brand.product].en} ${random.pick(COLORS)}`,
          description: `${random.pick(FILLERS)} ${said}`,
          priceShare: random.between(0.08, 0.3),
        },
        ['counterfeit'],
      );
    },
  },
  {
    name: 'chinese-alias',
    isInfringing: true,
    count: 110,
    make: (random, index) => {
      const brand = random.pick(TARGETS);
      const official = brand.aliases[0]?.text ?? brand.name;
      const traditional: { readonly [character: string]: string } = {
        诺: '諾',
        维: '維',
        乐: '樂',
        峰: '峯',
        岭: '嶺',
        兰: '蘭',
        妮: '妮',
        风: '風',
        铃: '鈴',
        罗: '羅',
        尔: '爾',
        师: '師',
        冈: '岡',
        笔: '筆',
        号: '號',
        乔: '喬',
        贝: '貝',
        湖: '湖',
        蓟: '薊',
        庭: '庭',
        德: '德',
        奥: '奧',
        丽: '麗',
        纳: '納',
        云: '雲',
        伦: '倫',
        恩: '恩',
        摩: '摩',
        费: '費',
        万: '萬',
        莱: '萊',
        声: '聲',
        卫: '衛',
        宝: '寶',
        达: '達',
      };
      const mark =
        index % 3 === 0 ? [...official].map((character) => traditional[character] ?? character).join('') : official;
      const title = fill(random.pick(REPLICA_TITLES.zh), mark, GOODS[brand.product].zh);
      return offerCopy(
        random,
        brand,
        { title, description: '支持验货，实拍秒发，懂的来。', priceShare: random.between(0.05, 0.2) },
        ['counterfeit'],
      );
    },
  },
  {
    name: 'nickname',
    isInfringing: true,
    count: 40,
    make: (random) => {
      const brand = random.pick(TARGETS.filter((candidate) => candidate.aliases.length > 1));
      const nickname = brand.aliases[1]?.text ?? brand.name;
      return offerCopy(
        random,
        brand,
        {
          title: fill(random.pick(REPLICA_TITLES.zh), nickname, GOODS[brand.product].zh),
          description: '老客户都懂，高仿顶级，私聊。',
          priceShare: random.between(0.05, 0.15),
        },
        ['counterfeit'],
      );
    },
  },
  disguisedAs('homoglyph', 80),
  disguisedAs('letter-style', 60),
  disguisedAs('hidden-characters', 50),
  disguisedAs('separators', 50),
  disguisedAs('leet', 50),
  disguisedAs('repeated-letters', 40),
  disguisedAs('combining-marks', 30),
  {
    name: 'relisted-fake',
    isInfringing: true,
    count: 85,
    make: (random, index) => {
      const brand = random.pick(TARGETS);
      const edit = PICTURE_EDITS[index % PICTURE_EDITS.length] ?? 'resize';
      return offerCopy(
        random,
        brand,
        {
          title: `${random.pick(['Designer', 'Luxury', 'Premium', 'Same as picture,'])} ${GOODS[brand.product].en} ${random.pick(COLORS)}`,
          priceShare: random.between(0.05, 0.25),
          pictures: [
            { of: 'fake', brand, edit },
            { of: 'product', kind: brand.product },
          ],
        },
        ['counterfeit'],
      );
    },
  },
  {
    name: 'stolen-photo',
    isInfringing: true,
    count: 60,
    make: (random, index) => {
      const brand = random.pick(TARGETS);
      const edit = PICTURE_EDITS[index % PICTURE_EDITS.length] ?? 'resize';
      return offerCopy(
        random,
        brand,
        {
          title: `${titleCase(brand.name)} ${GOODS[brand.product].en} factory price`,
          priceShare: random.between(0.02, 0.08),
          pictures: [{ of: 'official', brand, edit }],
        },
        ['counterfeit', 'unlicensed'],
      );
    },
  },
];
