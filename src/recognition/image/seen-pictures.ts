import type { ImageObservation, PictureHash, ShownHash } from './observe-image.ts';

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
    const { widthPx, heightPx, hashes } = observed;
    return [{ image, seen: { widthPx, heightPx, hashes: hashes.map(toKept) } }];
  });
}

/** A hash without what it was taken from: 4 KB that nothing is sought by later. */
function toKept({ small: _small, ...kept }: ShownHash): PictureHash {
  return kept;
}
