import type { LumaPlane } from '../decode/index.ts';
import { HASH_WORDS, type ImageHash } from './image-hash.ts';
import { REDUCED_SIDE, reduceTo64 } from './tent-filter.ts';

/** Frequencies kept along each axis: the 2nd to the 17th; the first is the mean brightness, which says nothing of the content. */
export const FREQUENCIES = 16;

/** Below this side there is nothing to hash. */
const MIN_SIDE_PX = 5;

/** The 16 × 16 low frequencies of a picture, vertical frequency by row; `quality` 0–100 says how much detail they rest on. */
export interface Spectrum {
  readonly coefficients: Float64Array;
  readonly quality: number;
}

/**
 * PDQ, the perceptual hash published by Meta ("The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019):
 * brightness, smoothed and reduced to 64 × 64, its 16 × 16 low frequencies, each above or below their median.
 */
export function takeSpectrum(plane: LumaPlane): Spectrum {
  if (plane.widthPx < MIN_SIDE_PX || plane.heightPx < MIN_SIDE_PX) {
    return { coefficients: new Float64Array(FREQUENCIES * FREQUENCIES), quality: 0 };
  }
  const reduced = reduceTo64(plane);
  return { coefficients: toFrequencies(reduced), quality: qualityOf(reduced) };
}

/** The 256-bit hash of a spectrum: a bit is set where the frequency is stronger than the median of all. */
export function toHash(coefficients: Float64Array): ImageHash {
  // The lower of the two middle values, so that at most half of the bits are set.
  const median = Float64Array.from(coefficients).sort()[coefficients.length / 2 - 1] as number;
  const hash = new Uint32Array(HASH_WORDS);
  for (let bit = 0; bit < coefficients.length; bit++) {
    if ((coefficients[bit] as number) > median) hash[bit >> 5] = (hash[bit >> 5] as number) | (1 << (bit & 31));
  }
  return hash;
}

/** Sum of brightness steps between neighbors in hundredths, each cut to a whole number so that many faint ones count for nothing. */
function qualityOf(reduced: Float64Array): number {
  const last = REDUCED_SIDE - 1;
  let steps = 0;
  for (let y = 0; y < REDUCED_SIDE; y++) {
    for (let x = 0; x < REDUCED_SIDE; x++) {
      const at = y * REDUCED_SIDE + x;
      const here = reduced[at] as number;
      if (y < last) steps += Math.trunc((Math.abs(here - (reduced[at + REDUCED_SIDE] as number)) * 100) / 255);
      if (x < last) steps += Math.trunc((Math.abs(here - (reduced[at + 1] as number)) * 100) / 255);
    }
  }
  return Math.min(100, Math.trunc(steps / 90));
}

/** Rows 2–17 of the orthonormal 64-point discrete cosine transform (type II). */
const COSINES = Float64Array.from({ length: FREQUENCIES * REDUCED_SIDE }, (_, at) => {
  const frequency = Math.floor(at / REDUCED_SIDE) + 1;
  const position = at % REDUCED_SIDE;
  return Math.sqrt(2 / REDUCED_SIDE) * Math.cos((Math.PI / (2 * REDUCED_SIDE)) * frequency * (2 * position + 1));
});

function toFrequencies(reduced: Float64Array): Float64Array {
  const vertical = new Float64Array(FREQUENCIES * REDUCED_SIDE);
  for (let v = 0; v < FREQUENCIES; v++) {
    for (let y = 0; y < REDUCED_SIDE; y++) {
      const cosine = COSINES[v * REDUCED_SIDE + y] as number;
      for (let x = 0; x < REDUCED_SIDE; x++) {
        const to = v * REDUCED_SIDE + x;
        vertical[to] = (vertical[to] as number) + cosine * (reduced[y * REDUCED_SIDE + x] as number);
      }
    }
  }
  const coefficients = new Float64Array(FREQUENCIES * FREQUENCIES);
  for (let v = 0; v < FREQUENCIES; v++) {
    for (let h = 0; h < FREQUENCIES; h++) {
      let sum = 0;
      for (let x = 0; x < REDUCED_SIDE; x++) {
        sum += (vertical[v * REDUCED_SIDE + x] as number) * (COSINES[h * REDUCED_SIDE + x] as number);
      }
      coefficients[v * FREQUENCIES + h] = sum;
    }
  }
  return coefficients;
}
