import type { LumaPlane } from '../decode/index.ts';

/** Side of the square that a picture is reduced to before its frequencies are taken. */
export const REDUCED_SIDE = 64;

/** What the reduced pixels are made of along one axis: pixel `i` of `weights` from `starts[i]` to `starts[i + 1]`, over pixels from `firsts[i]`. */
interface Taps {
  readonly firsts: Int32Array;
  readonly starts: Int32Array;
  readonly weights: Float64Array;
}

/**
 * PDQ smooths with a box filter along rows and columns, twice, and then keeps 64 × 64 of the pixels. The filter is linear and
 * acts on each axis alone, so for the pixels kept both passes are one weighted sum an axis: a tent. It costs about one
 * multiplication a pixel in place of four running sums over the whole picture, and differs from them by rounding only.
 */
export function reduceTo64({ luma, widthPx, heightPx }: LumaPlane): Float64Array {
  const narrow = narrowRows(luma, widthPx, heightPx);
  const { firsts, starts, weights } = tapsOf(heightPx);
  const reduced = new Float64Array(REDUCED_SIDE * REDUCED_SIDE);
  for (let y = 0; y < REDUCED_SIDE; y++) {
    const start = starts[y] as number;
    const end = starts[y + 1] as number;
    let from = (firsts[y] as number) * REDUCED_SIDE;
    for (let tap = start; tap < end; tap++, from += REDUCED_SIDE) {
      const weight = weights[tap] as number;
      for (let x = 0, to = y * REDUCED_SIDE; x < REDUCED_SIDE; x++, to++) {
        reduced[to] = (reduced[to] as number) + weight * (narrow[from + x] as number);
      }
    }
  }
  return reduced;
}

/** Row by row, so that each row is read once while it is in the nearest cache. */
function narrowRows(luma: Float32Array, widthPx: number, heightPx: number): Float64Array {
  const { firsts, starts, weights } = tapsOf(widthPx);
  const narrow = new Float64Array(heightPx * REDUCED_SIDE);
  for (let y = 0, to = 0; y < heightPx; y++) {
    const row = y * widthPx;
    for (let x = 0; x < REDUCED_SIDE; x++, to++) {
      const end = starts[x + 1] as number;
      let sum = 0;
      for (let tap = starts[x] as number, from = row + (firsts[x] as number); tap < end; tap++, from++) {
        sum += (luma[from] as number) * (weights[tap] as number);
      }
      narrow[to] = sum;
    }
  }
  return narrow;
}

/** Sides are at most a few hundred pixels after decoding, so the table stays small. */
const tapsBySide = new Map<number, Taps>();

function tapsOf(side: number): Taps {
  let taps = tapsBySide.get(side);
  if (taps === undefined) {
    const tents = Array.from({ length: REDUCED_SIDE }, (_, i) =>
      tentAt(Math.floor(((i + 0.5) * side) / REDUCED_SIDE), side),
    );
    const starts = new Int32Array(REDUCED_SIDE + 1);
    for (const [i, { weights }] of tents.entries()) starts[i + 1] = (starts[i] as number) + weights.length;
    taps = {
      firsts: Int32Array.from(tents, ({ first }) => first),
      starts,
      weights: Float64Array.from(tents.flatMap(({ weights }) => [...weights])),
    };
    tapsBySide.set(side, taps);
  }
  return taps;
}

/** The box filter applied to itself at one pixel; at the borders each box shrinks to the pixels that exist. */
function tentAt(center: number, side: number): { readonly first: number; readonly weights: Float64Array } {
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
