import type { LumaPlane } from '../decode/index.ts';

/** Samples of a small plane along a side: as many as PDQ reduces a picture to. */
export const SMALL_SIDE = 64;

/** Brightness of a whole picture, 0–255, in 64 rows of 64, whatever its sides. */
export type SmallPlane = Uint8Array;

/** From what PDQ has reduced a picture to. */
export function toSmallPlane(reduced: Float32Array): SmallPlane {
  return Uint8Array.from(reduced, (value) => Math.round(value));
}

/** Samples in a square, ready to be computed with. */
export interface Grid {
  readonly samples: Float32Array;
  readonly side: number;
}

export function toGrid(small: SmallPlane): Grid {
  return { samples: Float32Array.from(small), side: SMALL_SIDE };
}

/** Half as many samples a side, each the mean of four. */
export function halve({ samples, side }: Grid): Grid {
  const half = side / 2;
  const means = new Float32Array(half * half);
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) {
      const at = y * 2 * side + x * 2;
      means[y * half + x] =
        ((samples[at] as number) +
          (samples[at + 1] as number) +
          (samples[at + side] as number) +
          (samples[at + side + 1] as number)) /
        4;
    }
  }
  return { samples: means, side: half };
}

export function toPlane({ samples, side }: Grid): LumaPlane {
  return { luma: samples, widthPx: side, heightPx: side };
}
