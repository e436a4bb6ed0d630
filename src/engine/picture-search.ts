import type { Listing } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import { HASH_WORDS, LAYOUTS, MAX_DISTANCE, type PictureLookup } from '../recognition/index.ts';
import type { HashSegments, PictureStore } from './ports.ts';
import type { ScreeningPool } from './screening.ts';

export interface PictureSearchOptions {
  readonly store: Omit<PictureStore, 'listHashes'>;
  readonly segments: Pick<HashSegments, 'size' | 'search'>;
  readonly pool: Pick<ScreeningPool, 'lookUpPicture'>;
}

/** Hashes near one layout that are looked at; a flood of equal pictures is cut here. */
const MOST_MATCHES = 500;
/** Pictures that an answer shows, and listings of each. */
const MOST_PICTURES = 50;
const MOST_LISTINGS = 20;

/** Pictures of a listing that are compared with those of other sellers. */
const MOST_SHARED_IMAGES = 20;
const MOST_SHARED_MATCHES = 100;
/** Listings of other sellers that are read for each picture, and that are shown. */
const LISTINGS_READ = 100;
const LISTINGS_SHOWN = 10;
/** One picture in common may be the manufacturer's; a set is taken from each other. */
const LEAST_IN_COMMON = 2;

type Layout = PictureLookup['references'][number]['layout'];

/** Finds pictures among all that the catalog has ever shown. */
export function makePictureSearch({ store, segments, pool }: PictureSearchOptions) {
  return {
    /** Where a picture, laid in any way, stands in the catalog and in the register; or why it could not be looked at. */
    async search(bytes: Uint8Array) {
      const lookup = await pool.lookUpPicture(bytes);
      if ('skip' in lookup) return { skip: lookup.skip };
      const { nearest, isTruncated } = searchLayouts(segments, lookup.variants);
      const hashes = await store.findHashes([...nearest.keys()]);
      const byPicture = new Map<number, PictureHit>();
      for (const { seq, picture, digest, frame, box } of hashes) {
        const near = nearest.get(seq);
        const known = byPicture.get(picture);
        if (near === undefined || (known !== undefined && !isNearer(near, known))) continue;
        const part = { ...(frame !== undefined && { frame }), ...(box !== undefined && { box }) };
        byPicture.set(picture, { digest, ...near, ...part });
      }
      const hits = [...byPicture].sort(([, a], [, b]) => a.distance - b.distance || (a.digest < b.digest ? -1 : 1));
      const shown = hits.slice(0, MOST_PICTURES);
      const showing = await store.listShowing(
        shown.map(([picture]) => picture),
        MOST_LISTINGS + 1,
      );
      return {
        searched: segments.size,
        threshold: MAX_DISTANCE,
        pictures: shown.map(([picture, hit]) => {
          const listings = showing.get(picture) ?? [];
          return {
            ...hit,
            listings: listings.slice(0, MOST_LISTINGS),
            moreListings: listings.length > MOST_LISTINGS,
          };
        }),
        references: lookup.references,
        isTruncated: isTruncated || hits.length > shown.length,
      };
    },

    /**
     * The pictures of a listing that other sellers show as well, where these sellers show two of them or more: the same file, or one that
     * looks the same.
     */
    async sharedPictures({ images, seller }: Pick<Listing, 'images' | 'seller'>) {
      const digests = images.slice(0, MOST_SHARED_IMAGES).map(({ digest }) => digest);
      const hashes = await store.hashesOf([...new Set(digests.flatMap((digest) => digest ?? []))]);
      const alike = new Map<Digest, readonly number[]>();
      for (const [digest, hash] of hashes) {
        const { matches } = segments.search(hash, { limit: MOST_SHARED_MATCHES });
        alike.set(
          digest,
          matches.map(({ id }) => id),
        );
      }
      const found = await store.findHashes([...new Set([...alike.values()].flat())]);
      const pictureOf = new Map(found.map(({ seq, picture }) => [seq, picture]));
      const pictures = [...new Set(pictureOf.values())];
      const showing = await store.listShowing(pictures, LISTINGS_READ, seller.id);
      const shared = digests.flatMap((digest, image) => {
        const seqs = digest === undefined ? [] : (alike.get(digest) ?? []);
        const alikePictures = new Set(seqs.flatMap((seq) => pictureOf.get(seq) ?? []));
        const listings = [...alikePictures].flatMap((picture) => showing.get(picture) ?? []);
        return listings.length === 0 ? [] : [{ image, listings: distinctListings(listings) }];
      });
      const inCommon = new Map<string, number>();
      for (const { listings } of shared) {
        for (const id of new Set(listings.map((listing) => listing.seller.id))) {
          inCommon.set(id, (inCommon.get(id) ?? 0) + 1);
        }
      }
      return shared.flatMap(({ image, listings }) => {
        const those = listings.filter((listing) => (inCommon.get(listing.seller.id) ?? 0) >= LEAST_IN_COMMON);
        if (those.length === 0) return [];
        const sellers = new Set(those.map((listing) => listing.seller.id)).size;
        return [{ image, sellers, listings: those.slice(0, LISTINGS_SHOWN) }];
      });
    },
  };
}

interface Near {
  readonly distance: number;
  readonly layout: Layout;
}

interface PictureHit extends Near {
  readonly digest: Digest;
  readonly frame?: number;
  readonly box?: readonly [number, number, number, number];
}

/** The nearest layout for each hash that is near in any. */
function searchLayouts(segments: Pick<HashSegments, 'search'>, variants: Uint32Array) {
  const nearest = new Map<number, Near>();
  let isTruncated = false;
  for (const [place, layout] of LAYOUTS.entries()) {
    const hash = variants.subarray(place * HASH_WORDS, (place + 1) * HASH_WORDS);
    const found = segments.search(hash, { limit: MOST_MATCHES });
    isTruncated ||= found.isTruncated;
    for (const { id, distance } of found.matches) {
      const known = nearest.get(id);
      if (known === undefined || distance < known.distance) nearest.set(id, { distance, layout });
    }
  }
  return { nearest, isTruncated };
}

function isNearer(a: Near, b: Near): boolean {
  return a.distance < b.distance;
}

function distinctListings<T extends { readonly id: string }>(listings: readonly T[]): readonly T[] {
  return [...new Map(listings.map((listing) => [listing.id, listing])).values()];
}
