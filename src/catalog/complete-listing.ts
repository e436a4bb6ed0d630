import { contentDigest } from '../evidence/index.ts';
import type { TakenMedia } from '../intake/index.ts';
import type { Listing, ListingImage } from './listing.ts';
import type { ListingDraft } from './listing-draft.ts';

/** The immutable listing: each image with its digest or the reason why it has none, and the revision over all of it. `taken` is in the order of `draft.images`. */
export function completeListing(draft: ListingDraft, taken: readonly TakenMedia[]): Listing {
  const images = draft.images.map((source, index): ListingImage => {
    const media = taken[index];
    if (media === undefined) throw new RangeError(`image ${String(index)} of listing ${draft.id} was not taken in`);
    const name = shortSource(source);
    return media.ok ? { source: name, digest: media.digest } : { source: name, skip: media.skip };
  });
  const content = { ...draft, images };
  return { ...content, revision: contentDigest(content) };
}

/** A data URL is the picture itself, up to megabytes: the blob store keeps it, the listing only says that it was one. */
function shortSource(source: string): string {
  return /^data:/i.test(source) ? `${source.slice(0, Math.min(source.indexOf(',') + 1 || 5, 64))}…` : source;
}
