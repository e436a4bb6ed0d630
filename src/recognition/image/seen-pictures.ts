import type { Box } from './decode/index.ts';
import type { ImageHash } from './hash/index.ts';
import type { ImageObservation } from './observe-image.ts';

/** One hash of a picture: of all of it, of a part (`box`: x, y, width, height in pixels of the upright original), of a later frame. */
interface PictureHash {
  readonly hash: ImageHash;
  /** PDQ quality, 0–100. */
  readonly quality: number;
  readonly box?: Box;
  /** From 1 on; absent: the first or only one. */
  readonly frame?: number;
}

/** What is kept of a picture of a listing, so that it can be found again. */
export interface SeenPicture {
  /** Index into the listing's images. */
  readonly image: number;
  readonly seen:
    | { readonly widthPx: number; readonly heightPx: number; readonly hashes: readonly PictureHash[] }
    | { readonly skip: string };
}

/** What is kept of the pictures that were looked at; `observations` are those of the listing's images, by index. */
export function listSeenPictures(
  observations: readonly (ImageObservation | { readonly skip: string } | undefined)[],
): readonly SeenPicture[] {
  return observations.flatMap((observed, image): readonly SeenPicture[] => {
    if (observed === undefined) return [];
    if ('skip' in observed) return [{ image, seen: { skip: observed.skip } }];
    const { widthPx, heightPx, hash, quality } = observed;
    return [{ image, seen: { widthPx, heightPx, hashes: [{ hash, quality }] } }];
  });
}
