import type { Digest } from '../../evidence/index.ts';
import type { PictureBank } from '../../rights/index.ts';
import type { CompiledImages } from './compile-images.ts';
import { toSmallPlane } from './align/index.ts';
import { decodeImage, type ImageSkip } from './decode/index.ts';
import { HASH_WORDS, type Variant, VARIANTS } from './hash/index.ts';
import { hashLayouts } from './hash-register-image.ts';
import { findNearest, type Laid, laidOf } from './recognize-images.ts';

/** A picture of the register near the one looked up. */
interface NearReference extends Laid {
  readonly right: string;
  readonly bank: PictureBank;
  readonly digest: Digest;
  readonly distance: number;
  /** How the register's picture has to be laid to be nearest. */
  readonly layout: Variant;
}

/** A picture as it is searched for, and what stands near it in the register: the nearest of each right and bank, nearest first. */
export interface PictureLookup {
  /** Its hashes in all layouts, in the order of `LAYOUTS`, 8 words each. */
  readonly variants: Uint32Array;
  readonly references: readonly NearReference[];
}

/** The layouts that a picture is searched in. */
export const LAYOUTS: readonly Variant[] = VARIANTS;

/** Looks a picture up in the register: hostile bytes in. Does not throw for what they hold. */
export async function lookUpPicture(
  compiled: CompiledImages,
  bytes: Uint8Array,
): Promise<PictureLookup | { readonly skip: ImageSkip }> {
  const image = await decodeImage(bytes);
  if ('skip' in image) return image;
  const laid = hashLayouts(image.plane);
  if (laid === undefined) return { skip: 'too-little-detail' };
  const near = findNearest(compiled, {
    hash: laid.variants.subarray(0, HASH_WORDS),
    small: toSmallPlane(laid.reduced),
    aspect: image.widthPx / image.heightPx,
  });
  const references = near.map((one) => ({
    ...one.owner,
    digest: one.reference,
    distance: one.distance,
    layout: VARIANTS[one.variant] ?? 'identity',
    ...laidOf(one),
  }));
  return { variants: laid.variants, references: references.sort((a, b) => a.distance - b.distance) };
}
