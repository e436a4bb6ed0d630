import type { Random } from '../random.ts';
import { COLORS, FILLERS, GOODS } from '../words.ts';
import {
  ENDED_LICENSES,
  type ExampleLicense,
  type ExampleMarket,
  FRANCE_ONLY,
  FULL_LICENSES,
  isProtected,
  MARKETS,
  SELLERS,
  TARGETS,
} from '../world.ts';
import { type Draft, everywhere, type Family, type Outcome } from './family.ts';

function offerLicensed(
  random: Random,
  license: ExampleLicense,
  markets: readonly ExampleMarket[],
  expected: Draft['expected'],
): Draft {
  const { brand } = license;
  const goods = GOODS[brand.product];
  return {
    seller: license.seller,
    title: `${brand.name} ${goods.en} ${random.pick(COLORS)}`,
    description: `${random.pick(goods.traits)}. ${random.pick(FILLERS)}`,
    brand: brand.name,
    price: Math.round(brand.retail * random.between(0.75, 1)),
    markets,
    condition: 'new',
    category: goods.category,
    pictures: [{ of: 'product', kind: brand.product, brand }],
    expected,
  };
}

/** Where goods put on sale in the US with consent may be sold on: EU, UK and Brazil say no, the others yes or tolerate it (law.md 2.6). */
const AFTER_US_SALE: { readonly [market in ExampleMarket]: readonly Outcome[] } = {
  BR: ['grey'],
  CN: ['clear', 'grey'],
  DE: ['grey'],
  FR: ['grey'],
  GB: ['grey'],
  JP: ['clear'],
  US: ['clear'],
};

export const CONSENT_FAMILIES: readonly Family[] = [
  {
    name: 'license:other-territory',
    isInfringing: true,
    count: 60,
    make: (random) => {
      const license = random.pick(FRANCE_ONLY);
      const markets = [
        'FR',
        ...random.sample(
          MARKETS.filter((market) => market !== 'FR'),
          2,
        ),
      ].toSorted() as ExampleMarket[];
      return offerLicensed(
        random,
        license,
        markets,
        Object.fromEntries(
          markets.map((market) => [
            market,
            market !== 'FR' && isProtected(license.brand, market) ? ['unlicensed'] : ['clear'],
          ]),
        ),
      );
    },
  },
  {
    name: 'license:ended',
    isInfringing: true,
    count: 30,
    make: (random) => {
      const license = random.pick(ENDED_LICENSES);
      const markets = random.sample(MARKETS, 2).toSorted();
      return offerLicensed(
        random,
        license,
        markets,
        Object.fromEntries(
          markets.map((market) => [market, isProtected(license.brand, market) ? ['unlicensed'] : ['clear']]),
        ),
      );
    },
  },
  {
    name: 'grey-goods',
    isInfringing: true,
    count: 80,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const goods = GOODS[brand.product];
      const markets = random.sample(MARKETS, 4).toSorted();
      return {
        seller: random.pick(SELLERS.importers),
        title: `${brand.name} ${goods.en}, US version, original`,
        description: `Genuine ${brand.name}, bought from an authorized dealer in the United States, sealed box. ${random.pick(FILLERS)}`,
        brand: brand.name,
        price: Math.round(brand.retail * random.between(0.6, 0.9)),
        markets,
        shipsFrom: 'US',
        condition: 'new',
        category: goods.category,
        firstSaleMarket: 'US',
        pictures: [{ of: 'product', kind: brand.product, brand }],
        expected: Object.fromEntries(
          markets.map((market) => [market, isProtected(brand, market) ? AFTER_US_SALE[market] : ['clear']]),
        ),
      };
    },
  },
  {
    name: 'licensed',
    isInfringing: false,
    count: 80,
    make: (random) => {
      const markets = random.sample(MARKETS, 3).toSorted();
      return offerLicensed(random, random.pick(FULL_LICENSES), markets, everywhere(markets, 'clear'));
    },
  },
  {
    name: 'own-goods',
    isInfringing: false,
    count: 40,
    make: (random) => {
      const brand = random.pick(TARGETS);
      const markets = random.sample(MARKETS, 3).toSorted();
      const draft = offerLicensed(
        random,
        {
          seller: { id: `h-${brand.key}`, name: brand.holder, country: brand.country },
          brand,
          territories: [],
          niceClasses: [],
          from: '',
          to: '',
        },
        markets,
        everywhere(markets, 'clear'),
      );
      return random.isChance(0.4) ? { ...draft, pictures: [{ of: 'official', brand, edit: 'resize' }] } : draft;
    },
  },
];
