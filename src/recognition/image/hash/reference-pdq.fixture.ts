import type { LumaPlane } from '../decode/index.ts';
import { REDUCED_SIDE, reduceTo64 } from './reference-tents.fixture.ts';

const FREQUENCIES = 16;

/** The 16 × 16 low frequencies and the quality of a picture in plain double precision: what the kernel is compared with. */
export function takePlainSpectrum(plane: LumaPlane): { readonly coefficients: Float64Array; readonly quality: number } {
  const reduced = reduceTo64(plane);
  return { coefficients: toFrequencies(reduced), quality: qualityOf(reduced) };
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
