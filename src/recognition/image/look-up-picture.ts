import type { Digest } from '../../evidence/index.ts';
import type { PictureBank } from '../../rights/index.ts';
import type { CompiledImages } from './compile-images.ts';
import type { ImageSkip } from './decode/index.ts';
import { HASH_WORDS, type Variant, VARIANTS } from './hash/index.ts';
import { hashRegisterImage } from './observe-image.ts';
import { findNearest } from './recognize-images.ts';

/** A picture of the register near the one looked up. */
interface NearReference {
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
  const hashed = await hashRegisterImage(bytes);
  if ('skip' in hashed) return hashed;
  const near = findNearest(compiled, hashed.variants.subarray(0, HASH_WORDS));
  const references = near.map(({ owner, reference, distance, variant }) => ({
    ...owner,
    digest: reference,
    distance,
    layout: VARIANTS[variant] ?? 'identity',
  }));
  return { variants: hashed.variants, references: references.sort((a, b) => a.distance - b.distance) };
}
