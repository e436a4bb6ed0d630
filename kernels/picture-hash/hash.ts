import { FREQUENCIES, project, writeCosines } from './cosines';
import { KEPT, tapsOf, writeTents } from './tents';

const FIRSTS = memory.data(64 * 4, 16);
/** The picture reduced to 64 × 64. */
const REDUCED = memory.data(64 * 64 * 4, 16);
/** Vertical frequencies of each column, then the same laid on the side. */
const VERTICAL = memory.data(16 * 64 * 4, 16);
const TURNED = memory.data(64 * 16 * 4, 16);
/** Frequencies, horizontal ones by row. */
const SPECTRUM = memory.data(16 * 16 * 4, 16);

let width: i32 = 0;
let height: i32 = 0;
let weights: usize = 0;
let rows: usize = 0;
let plane: usize = 0;

writeCosines();

/** Makes room for a plane of such sides, and answers where the caller puts it: 32-bit floats, row by row. */
export function place(widthPx: i32, heightPx: i32): usize {
  width = widthPx;
  height = heightPx;
  weights = (__heap_base + 15) & ~15;
  const taps = (<usize>max(tapsOf(widthPx), tapsOf(heightPx))) << 2;
  rows = weights + <usize>KEPT * taps;
  // Whole vectors are read, so up to so many bytes behind the last row. They count with weights of zero, and all that ever lies in
  // this memory are finite numbers.
  plane = rows + <usize>KEPT * stride() + taps;
  const end = plane + ((<usize>widthPx * <usize>heightPx) << 2) + 16;
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
  return plane;
}

/** Where `transform` leaves its frequencies: 16 × 16 32-bit floats, vertical frequency by row. */
export function spectrum(): usize {
  return SPECTRUM;
}

/** Where `transform` leaves the picture as it was reduced: 64 × 64 32-bit floats. */
export function reduced(): usize {
  return REDUCED;
}

/** Bytes of a narrowed row: whole vectors. */
function stride(): usize {
  return (<usize>((width + 3) & ~3)) << 2;
}

/** First half of the reduction: the plane's rows to 64; `isFlipped`: as if the picture stood upside down. */
export function reduceRows(isFlipped: bool): void {
  const taps = tapsOf(height);
  writeTents(height, isFlipped, FIRSTS, weights);
  const bytes = stride();
  const line = (<usize>width) << 2;
  for (let y = 0; y < KEPT; y++) {
    const first = load<i32>(FIRSTS + ((<usize>y) << 2));
    // Weights beyond the last row are zeros that nothing must be read for.
    const count = min(taps, height - first);
    const from = plane + <usize>first * line;
    const own = weights + ((<usize>(y * taps)) << 2);
    const to = rows + <usize>y * bytes;
    for (let x: usize = 0; x < bytes; x += 16) {
      let sum = f32x4.splat(0);
      for (let tap: i32 = 0, at = from + x; tap < count; tap++, at += line) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(own + ((<usize>tap) << 2)), v128.load(at)));
      }
      v128.store(to + x, sum);
    }
  }
}

/** Second half of the reduction, and the frequencies of the result; `isMirrored`: as if left were right. Answers PDQ's quality. */
export function transform(isMirrored: bool): i32 {
  reduceColumns(isMirrored);
  project(REDUCED, KEPT, VERTICAL);
  for (let v = 0; v < FREQUENCIES; v++) {
    for (let x = 0; x < KEPT; x++) {
      store<f32>(TURNED + ((<usize>(x * FREQUENCIES + v)) << 2), load<f32>(VERTICAL + ((<usize>(v * KEPT + x)) << 2)));
    }
  }
  // The vertical frequencies are used up: their room holds the result, which is laid on the side again.
  project(TURNED, FREQUENCIES, VERTICAL);
  for (let h = 0; h < FREQUENCIES; h++) {
    for (let v = 0; v < FREQUENCIES; v++) {
      store<f32>(
        SPECTRUM + ((<usize>(v * FREQUENCIES + h)) << 2),
        load<f32>(VERTICAL + ((<usize>(h * FREQUENCIES + v)) << 2)),
      );
    }
  }
  return quality();
}

function reduceColumns(isMirrored: bool): void {
  const taps = (<usize>tapsOf(width)) << 2;
  writeTents(width, isMirrored, FIRSTS, weights);
  const bytes = stride();
  for (let y: usize = 0, to = REDUCED; y < <usize>KEPT; y++) {
    const row = rows + y * bytes;
    for (let x: usize = 0; x < <usize>KEPT; x++, to += 4) {
      const from = row + ((<usize>load<i32>(FIRSTS + (x << 2))) << 2);
      const own = weights + x * taps;
      let sum = f32x4.splat(0);
      for (let at: usize = 0; at < taps; at += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(own + at), v128.load(from + at)));
      }
      store<f32>(
        to,
        f32x4.extract_lane(sum, 0) +
          f32x4.extract_lane(sum, 1) +
          (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)),
      );
    }
  }
}

/** Sum of brightness steps between neighbors in hundredths, each cut to a whole number so that many faint ones count for nothing. */
function quality(): i32 {
  let steps = i32x4.splat(0);
  const row: usize = KEPT << 2;
  for (let y: usize = 0; y < <usize>KEPT; y++) {
    const from = REDUCED + y * row;
    for (let x: usize = 0; x < row; x += 16) {
      const here = v128.load(from + x);
      if (y < <usize>KEPT - 1) steps = i32x4.add(steps, stepsBetween(here, v128.load(from + row + x)));
      const right = stepsBetween(here, v128.load(from + x + 4));
      // The last pixel of a row has no neighbor to its right.
      steps = i32x4.add(steps, x === row - 16 ? i32x4.replace_lane(right, 3, 0) : right);
    }
  }
  const sum =
    i32x4.extract_lane(steps, 0) +
    i32x4.extract_lane(steps, 1) +
    i32x4.extract_lane(steps, 2) +
    i32x4.extract_lane(steps, 3);
  return min(100, sum / 90);
}

function stepsBetween(a: v128, b: v128): v128 {
  const hundredfold = f32x4.mul(f32x4.abs(f32x4.sub(a, b)), f32x4.splat(100));
  return i32x4.trunc_sat_f32x4_s(f32x4.div(hundredfold, f32x4.splat(255)));
}
