import type { LumaPlane } from '../decode/index.ts';
import { HASH_WORDS, type ImageHash } from './image-hash.ts';
import { COEFFICIENTS, hashKernel, REDUCED_SIDE } from './hash-kernel.ts';

/** The 16 × 16 low frequencies of a picture, vertical frequency by row; `quality` 0–100 says how much detail they rest on. */
export interface Spectrum {
  readonly coefficients: Float32Array;
  readonly quality: number;
  /** The picture as it was reduced before: brightness, 64 rows of 64. */
  readonly reduced: Float32Array;
}

/** Below this side there is nothing to hash. */
const MIN_SIDE_PX = 5;

const NOTHING: Spectrum = {
  coefficients: new Float32Array(COEFFICIENTS),
  quality: 0,
  reduced: new Float32Array(REDUCED_SIDE * REDUCED_SIDE),
};

/**
 * PDQ, the perceptual hash published by Meta ("The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019):
 * brightness, smoothed and reduced to 64 × 64, its 16 × 16 low frequencies, each above or below their median.
 */
export function takeSpectrum(plane: LumaPlane): Spectrum {
  if (isTooSmall(plane)) return NOTHING;
  const kernel = hashKernel();
  kernel.load(plane);
  kernel.reduceRows(false);
  return kernel.transform(false);
}

/** The spectra of a picture and of its mirror images: `columns` left to right, `rows` upside down, and both. */
export type Spectra = Readonly<Record<'plain' | 'columns' | 'rows' | 'both', Spectrum>>;

export function takeSpectra(plane: LumaPlane): Spectra {
  if (isTooSmall(plane)) return { plain: NOTHING, columns: NOTHING, rows: NOTHING, both: NOTHING };
  const kernel = hashKernel();
  kernel.load(plane);
  kernel.reduceRows(false);
  const [plain, columns] = [kernel.transform(false), kernel.transform(true)];
  kernel.reduceRows(true);
  const [rows, both] = [kernel.transform(false), kernel.transform(true)];
  return { plain, columns, rows, both };
}

function isTooSmall({ widthPx, heightPx }: LumaPlane): boolean {
  return widthPx < MIN_SIDE_PX || heightPx < MIN_SIDE_PX;
}

/** The 256-bit hash of a spectrum: a bit is set where the frequency is stronger than the median of all. */
export function toHash(coefficients: Float32Array): ImageHash {
  // The lower of the two middle values, so that at most half of the bits are set.
  const median = Float32Array.from(coefficients).sort()[coefficients.length / 2 - 1] as number;
  const hash = new Uint32Array(HASH_WORDS);
  for (let bit = 0; bit < coefficients.length; bit++) {
    if ((coefficients[bit] as number) > median) hash[bit >> 5] = (hash[bit >> 5] as number) | (1 << (bit & 31));
  }
  return hash;
}
