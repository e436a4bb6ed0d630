import { type Brand, BRANDS, type ProductKind } from './brands.ts';
import type { Random } from './random.ts';

/** Countries that the example's listings ship to. */
export const MARKETS = ['BR', 'CN', 'DE', 'FR', 'GB', 'JP', 'US'] as const;
export type ExampleMarket = (typeof MARKETS)[number];

const COVERED_BY: { readonly [market in ExampleMarket]: readonly string[] } = {
  BR: ['BR'],
  CN: ['CN'],
  DE: ['DE', 'EU'],
  FR: ['FR', 'EU'],
  GB: ['GB'],
  JP: ['JP'],
  US: ['US'],
};

/** Brands whose registrations have all run out: a sign anyone may use. */
export const EXPIRED_BRANDS: ReadonlySet<string> = new Set(['petalune', 'stellavoce']);

export function isProtected(brand: Brand, market: ExampleMarket): boolean {
  return (
    !EXPIRED_BRANDS.has(brand.key) && brand.territories.some((territory) => COVERED_BY[market].includes(territory))
  );
}

/** Brands that live examples may infringe: in force somewhere, and no ordinary word. */
export const TARGETS: readonly Brand[] = BRANDS.filter(
  (brand) => !EXPIRED_BRANDS.has(brand.key) && brand.isCommonWord !== true,
);
export const COMMON_WORDS: readonly Brand[] = BRANDS.filter((brand) => brand.isCommonWord === true);

export function rightId(brand: Brand): string {
  return `tm-${brand.key}`;
}

export interface ExampleSeller {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

function sellers(prefix: string, country: readonly string[], names: readonly string[]): readonly ExampleSeller[] {
  return names.map((name, index) => ({
    id: `${prefix}-${index + 1}`,
    name,
    country: country[index % country.length] ?? 'US',
  }));
}

export const SELLERS = {
  shady: sellers(
    's-shade',
    ['CN', 'TR', 'HK', 'BG', 'TH'],
    [
      'LuckyBuy Outlet',
      'TopGrade Store',
      'VIP Factory Direct',
      '源头好货',
      'Luxe4Less',
      'Bazaar King',
      'NightMarket88',
      'Premium Import',
      'AlphaDeals',
      'Best-Qualität Shop',
      '小何代购',
      'Galaxy Trend',
      'Mirror House',
      'Elite Corner',
    ],
  ),
  shops: sellers(
    's-shop',
    ['DE', 'US', 'GB', 'FR', 'JP', 'CN'],
    [
      'Weber Versand',
      'Main Street Goods',
      'Larkfield Retail',
      'Maison Perrin',
      'Sakura Trading',
      '青禾百货',
      'Nordlicht Handel',
      'Bluebird Outlet',
      'Cornerstone Market',
      'Atelier Dubois',
      'Harbourside Stores',
      'Prairie Supply',
    ],
  ),
  makers: sellers(
    's-make',
    ['DE', 'US', 'IT', 'PT', 'CN'],
    [
      'Minted Oak Workshop',
      'Tern Bay Leather',
      'Cobblegate Ceramics',
      'Woolcombe Knits',
      'Slate & Sage',
      'Fernhollow Toys',
      'Copperline Tools',
      'Nine Acre Foods',
    ],
  ),
  private: sellers(
    's-priv',
    ['DE', 'FR', 'US', 'GB'],
    ['anna_w', 'jbrown77', 'closet-of-mia', 'le_grenier', 'retro.tom', 'second-love'],
  ),
  importers: sellers('s-grey', ['US', 'HK', 'AE'], ['TransAtlantic Surplus', 'Pacific Parallel', 'OpenBorder Imports']),
} as const;

/** Sellers with the holder's consent: who, for which brand, and what the paper says. */
export interface ExampleLicense {
  readonly seller: ExampleSeller;
  readonly brand: Brand;
  readonly territories: readonly string[];
  readonly niceClasses: readonly number[];
  readonly from: string;
  readonly to: string;
}

function license(
  index: number,
  brand: Brand,
  name: string,
  territories: readonly string[],
  niceClasses: readonly number[],
  to: string,
): ExampleLicense {
  return {
    seller: { id: `s-lic-${index + 1}`, name, country: 'DE' },
    brand,
    territories,
    niceClasses,
    from: '2021-01-01',
    to,
  };
}

const licensable = TARGETS.filter((brand) => brand.territories.includes('EU') && brand.territories.includes('US'));
const pickBrand = (at: number): Brand => {
  const brand = licensable[at % licensable.length];
  if (brand === undefined) throw new RangeError('no brand to license');
  return brand;
};

export const FULL_LICENSES: readonly ExampleLicense[] = Array.from({ length: 8 }, (_, at) =>
  license(at, pickBrand(at), `${pickBrand(at).name} Partner Store`, [], [], '2038-12-31'),
);
export const FRANCE_ONLY: readonly ExampleLicense[] = Array.from({ length: 6 }, (_, at) =>
  license(20 + at, pickBrand(at + 3), `Boutique Lumière ${at + 1}`, ['FR'], [], '2038-12-31'),
);
export const ENDED_LICENSES: readonly ExampleLicense[] = Array.from({ length: 4 }, (_, at) =>
  license(40 + at, pickBrand(at + 6), `Alster Handel ${at + 1}`, [], [], '2023-12-31'),
);

/** Goods far from all that the brand is registered for. */
export function otherGoods(brand: Brand, random: Random): ProductKind {
  const far: readonly (readonly [ProductKind, readonly number[]])[] = [
    ['coffee', [30, 33, 21]],
    ['tool', [7, 8, 9, 12]],
    ['pan', [21, 8, 30, 11]],
  ];
  return random.pick(
    far.filter(([, classes]) => !classes.some((niceClass) => brand.niceClasses.includes(niceClass))),
  )[0];
}
