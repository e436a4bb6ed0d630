import type { LumaPlane } from './luma-plane.ts';

/** Side of the square that a picture is reduced to before its frequencies are taken. */
export const REDUCED_SIDE = 64;

/** What one reduced pixel is made of along one axis: `weights[k]` times the pixel at `first + k`. */
interface Taps {
  readonly first: number;
  readonly weights: Float64Array;
}

/**
 * PDQ smooths with a box filter along rows and columns, twice, and then keeps 64 × 64 of the pixels. The filter is linear and
 * acts on each axis alone, so for the pixels kept both passes are one weighted sum an axis: a tent. It costs about one
 * multiplication a pixel in place of four running sums over the whole picture, and differs from them by rounding only.
 */
export function reduceTo64(plane: LumaPlane): Float64Array {
  const { luma, widthPx, heightPx } = plane;
  const columns = tapsOf(widthPx);
  const rows = tapsOf(heightPx);

  const narrow = new Float64Array(heightPx * REDUCED_SIDE);
  for (let x = 0; x < REDUCED_SIDE; x++) {
    const { first, weights } = columns[x] as Taps;
    const taps = weights.length;
    for (let y = 0; y < heightPx; y++) {
      const from = y * widthPx + first;
      let sum = 0;
      for (let k = 0; k < taps; k++) sum += (luma[from + k] as number) * (weights[k] as number);
      narrow[y * REDUCED_SIDE + x] = sum;
    }
  }

  const reduced = new Float64Array(REDUCED_SIDE * REDUCED_SIDE);
  for (let y = 0; y < REDUCED_SIDE; y++) {
    const { first, weights } = rows[y] as Taps;
    const to = y * REDUCED_SIDE;
    for (let k = 0; k < weights.length; k++) {
      const weight = weights[k] as number;
      const from = (first + k) * REDUCED_SIDE;
      for (let x = 0; x < REDUCED_SIDE; x++) {
        reduced[to + x] = (reduced[to + x] as number) + weight * (narrow[from + x] as number);
      }
    }
  }
  return reduced;
}

/** Sides are at most a few hundred pixels after decoding, so the table stays small. */
const tapsBySide = new Map<number, readonly Taps[]>();

function tapsOf(side: number): readonly Taps[] {
  let taps = tapsBySide.get(side);
  if (taps === undefined) {
    taps = Array.from({ length: REDUCED_SIDE }, (_, i) => tentAt(Math.floor(((i + 0.5) * side) / REDUCED_SIDE), side));
    tapsBySide.set(side, taps);
  }
  return taps;
}

/** The box filter applied to itself at one pixel; at the borders each box shrinks to the pixels that exist. */
function tentAt(center: number, side: number): Taps {
  const outer = boxAt(center, side);
  const first = boxAt(outer.from, side).from;
  const weights = new Float64Array(boxAt(outer.to, side).to - first + 1);
  for (let middle = outer.from; middle <= outer.to; middle++) {
    const inner = boxAt(middle, side);
    const weight = 1 / ((outer.to - outer.from + 1) * (inner.to - inner.from + 1));
    for (let x = inner.from; x <= inner.to; x++) weights[x - first] = (weights[x - first] as number) + weight;
  }
  return { first, weights };
}

/** Half a reduced pixel wide (two passes cover a whole one); an even box reaches one pixel further to the right. */
function boxAt(center: number, side: number): { readonly from: number; readonly to: number } {
  const width = Math.ceil(side / (2 * REDUCED_SIDE));
  const right = width >> 1;
  return { from: Math.max(0, center - (width - 1 - right)), to: Math.min(side - 1, center + right) };
}
