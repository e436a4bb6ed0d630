import type { Digest, JsonValue } from '../evidence/index.ts';
import type { Market, Money } from '../rights/index.ts';

export interface Seller {
  readonly id: string;
  readonly name?: string;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
}

export const CONDITIONS = ['new', 'refurbished', 'used'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A picture of a listing, in the seller's order. `digest` is there once the bytes were taken in; else `skip` says why not. */
export interface ListingImage {
  readonly source: string;
  readonly digest?: Digest;
  readonly skip?: string;
}

/** An offer of goods, immutable: a change makes a new revision. All text is the seller's own and hostile until escaped. */
export interface Listing {
  readonly id: string;
  /** Content address of everything below, image digests included, `revision` itself left out. */
  readonly revision: Digest;
  readonly seller: Seller;
  readonly title: string;
  readonly description?: string;
  readonly brand?: string;
  readonly price?: Money;
  /** Ascending, unique. Empty: the feed names none, and the caller's default applies. */
  readonly markets: readonly Market[];
  readonly shipsFrom?: string;
  readonly condition?: Condition;
  readonly category?: string;
  /** 8, 12, 13 or 14 digits as the feed gave them; `gtinValid` says whether the check digit is right. */
  readonly gtin?: string;
  readonly gtinValid?: boolean;
  readonly images: readonly ListingImage[];
  /** Material, color, size, variant names: `attributes.<name>` is a text field that recognizers read. */
  readonly attributes: { readonly [name: string]: string };
  /** Where the goods were first sold with consent, as the seller states. */
  readonly firstSaleMarket?: Market;
  readonly url?: string;
  /** Names of screened fields that hold something that could not be read (`images` past the limit too), ascending. */
  readonly unread?: readonly string[];
  /** Fields of the feed that Touchstone does not know, kept as they came. */
  readonly extra?: { readonly [name: string]: JsonValue };
}
