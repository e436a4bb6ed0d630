import { decodeImage, type ImageSkip } from './decode/index.ts';
import { HASH_WORDS, hashVariants, type ImageHash, takeSpectrum, toHash } from './hash/index.ts';

/** Below this PDQ quality a picture is too plain for its hash to mean anything: plain pictures of anything are alike. */
const MIN_QUALITY = 50;

/** What is known of one picture of a listing once it has been looked at. Sizes are those of the upright original. */
export interface ImageObservation {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly hash: ImageHash;
  /** PDQ quality, 50–100. */
  readonly quality: number;
}

/** Looks at one picture: hostile bytes in, an observation or the reason why there is none out. Does not throw for what the bytes hold. */
export async function observeImage(bytes: Uint8Array): Promise<ImageObservation | { readonly skip: ImageSkip }> {
  const image = await decodeImage(bytes);
  if ('skip' in image) return image;
  const { coefficients, quality } = takeSpectrum(image.plane);
  if (quality < MIN_QUALITY) return { skip: 'too-little-detail' };
  return { widthPx: image.widthPx, heightPx: image.heightPx, hash: toHash(coefficients), quality };
}

/** Hashes of a picture of the register in all eight layouts, one after the other in the order of `VARIANTS`, 8 words each. */
export type RegisterImageHash = { readonly variants: Uint32Array } | { readonly skip: ImageSkip };

/** Hashes one picture of the register, as `observeImage` does for one of a listing. */
export async function hashRegisterImage(bytes: Uint8Array): Promise<RegisterImageHash> {
  const image = await decodeImage(bytes);
  if ('skip' in image) return image;
  if (takeSpectrum(image.plane).quality < MIN_QUALITY) return { skip: 'too-little-detail' };
  const hashes = hashVariants(image.plane);
  const variants = new Uint32Array(hashes.length * HASH_WORDS);
  for (const [position, hash] of hashes.entries()) variants.set(hash, position * HASH_WORDS);
  return { variants };
}
