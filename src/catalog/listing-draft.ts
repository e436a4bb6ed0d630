import type { Listing } from './listing.ts';

/** A listing as a feed gives it, before its media are taken in: `images` are sources as the feed names them. */
export type ListingDraft = Omit<Listing, 'revision' | 'images'> & { readonly images: readonly string[] };

/** Something wrong with one field. A missing or unusable `id` or `title` leaves no listing; any other field is read past. */
export interface FieldProblem {
  readonly code: 'missing-field' | 'bad-field';
  readonly field: string;
  /** A sentence that names the field, says what is wrong and what is expected. */
  readonly message: string;
}

export type ListingRead =
  /** `problems`: fields left out of the draft; what they held is in `extra`. */
  | { readonly ok: true; readonly draft: ListingDraft; readonly problems: readonly FieldProblem[] }
  /** `problems` is not empty. */
  | { readonly ok: false; readonly listingId?: string; readonly problems: readonly FieldProblem[] };
