import type { Brand, ProductKind } from '../brands.ts';
import type { Random } from '../random.ts';
import type { ExampleMarket, ExampleSeller } from '../world.ts';

export type Outcome = 'counterfeit' | 'unlicensed' | 'grey' | 'lookalike' | 'clear';

/** What the picture of a listing shows. */
export type Picture =
  | { readonly of: 'product'; readonly kind: ProductKind; readonly brand?: Brand }
  | { readonly of: 'official' | 'fake'; readonly brand: Brand; readonly edit: PictureEdit };

export const PICTURE_EDITS = ['resize', 'recompress', 'mirror', 'rotate', 'brighten', 'soften'] as const;
export type PictureEdit = (typeof PICTURE_EDITS)[number];

export interface Draft {
  readonly seller: ExampleSeller;
  readonly title: string;
  readonly description?: string;
  readonly brand?: string;
  /** EUR */
  readonly price: number;
  readonly markets: readonly ExampleMarket[];
  readonly shipsFrom?: string;
  readonly condition?: 'new' | 'used' | 'refurbished';
  readonly category: string;
  readonly attributes?: { readonly [name: string]: string };
  readonly firstSaleMarket?: string;
  readonly pictures: readonly Picture[];
  /** Per market, the outcomes that are right; the first is the expected one. */
  readonly expected: { readonly [market: string]: readonly Outcome[] };
}

/** One kind of seller's behavior. `infringing` families are measured by recall, the others by false alarms. */
export interface Family {
  readonly name: string;
  readonly isInfringing: boolean;
  readonly count: number;
  readonly make: (random: Random, index: number) => Draft;
}

/** The same outcomes in each market. */
export function everywhere(
  markets: readonly ExampleMarket[],
  ...outcomes: readonly Outcome[]
): { readonly [market: string]: readonly Outcome[] } {
  return Object.fromEntries(markets.map((market) => [market, outcomes]));
}
