import { type PosedReference, poseReference } from './align/index.ts';
import { decodeImage, type ImageSkip, type LumaPlane } from './decode/index.ts';
import { HASH_WORDS, hashVariants, takeSpectra, type Variant, VARIANTS } from './hash/index.ts';
import { MIN_QUALITY } from './hash-plane.ts';

/** What a picture of the register is found by. */
interface HashedPicture {
  /** Hashes in all eight layouts, one after the other in the order of `VARIANTS`, 8 words each. */
  readonly variants: Uint32Array;
  readonly posed: PosedReference;
}

export type RegisterImageHash = HashedPicture | { readonly skip: ImageSkip };

/** Hashes one picture of the register: hostile bytes in. Does not throw for what they hold. */
export async function hashRegisterImage(bytes: Uint8Array): Promise<RegisterImageHash> {
  const image = await decodeImage(bytes);
  if ('skip' in image) return image;
  const laid = hashLayouts(image.plane);
  if (laid === undefined) return { skip: 'too-little-detail' };
  return { variants: laid.variants, posed: poseReference(image.plane, laid.reduced) };
}

/** Hashes of a plane in all layouts, as `HashedPicture` has them, and what it was reduced to; undefined for one that is too plain. */
export function hashLayouts(
  plane: LumaPlane,
): { readonly variants: Uint32Array; readonly quality: number; readonly reduced: Float32Array } | undefined {
  const spectra = takeSpectra(plane);
  const { quality, reduced } = spectra.plain;
  if (quality < MIN_QUALITY) return undefined;
  const hashes = hashVariants(spectra);
  const variants = new Uint32Array(hashes.length * HASH_WORDS);
  for (const [position, hash] of hashes.entries()) variants.set(hash, position * HASH_WORDS);
  return { variants, quality, reduced };
}

/** Layouts whose negatives are sought among stored hashes: each further one costs a retro-scan three seconds of a core (ten million hashes, 1,000 pictures). */
const INVERTED: readonly Variant[] = ['identity', 'mirror'];

/** How many hashes `soughtHashes` gives for each picture. */
export const SOUGHT_HASHES: number = VARIANTS.length + INVERTED.length;

/**
 * Hashes that stored hashes of whole pictures are near to where these show this picture: those of all layouts, then those of its negatives. `variants` as
 * `hashRegisterImage` gives them.
 */
export function soughtHashes(variants: Uint32Array): Uint32Array {
  const sought = new Uint32Array(SOUGHT_HASHES * HASH_WORDS);
  sought.set(variants);
  for (const [at, layout] of INVERTED.entries()) {
    const start = VARIANTS.indexOf(layout) * HASH_WORDS;
    const negative = variants.subarray(start, start + HASH_WORDS).map((word) => ~word);
    sought.set(negative, (VARIANTS.length + at) * HASH_WORDS);
  }
  return sought;
}
