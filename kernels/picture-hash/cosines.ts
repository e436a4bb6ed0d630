import { KEPT } from './tents';

/** Frequencies kept along an axis: the 2nd to the 17th of 64. */
export const FREQUENCIES: i32 = 16;

const HALF: usize = 32;
const COSINES = memory.data(16 * 32 * 4, 16);
/** Sums of rows at the same distance from both ends, then their differences. */
const FOLDED = memory.data(2 * 32 * 64 * 4, 16);

/** Rows 2 to 17 of the orthonormal 64-point cosine transform (type II), their first halves: the second ones mirror them, odd ones with the sign changed. */
export function writeCosines(): void {
  for (let frequency = 1; frequency <= FREQUENCIES; frequency++) {
    for (let position: usize = 0; position < HALF; position++) {
      const angle = (Math.PI / (2 * KEPT)) * <f64>(frequency * (2 * <i32>position + 1));
      const at = <usize>(frequency - 1) * HALF + position;
      store<f32>(COSINES + (at << 2), <f32>(Math.sqrt(2 / <f64>KEPT) * Math.cos(angle)));
    }
  }
}

/** Transforms the columns of 64 rows of `width` values into 16 rows; `width` is a multiple of 16. */
export function project(from: usize, width: i32, to: usize): void {
  const row = (<usize>width) << 2;
  const differences = FOLDED + HALF * row;
  for (let y: usize = 0; y < HALF; y++) {
    const top = from + y * row;
    const bottom = from + (2 * HALF - 1 - y) * row;
    for (let x: usize = 0; x < row; x += 16) {
      const a = v128.load(top + x);
      const b = v128.load(bottom + x);
      v128.store(FOLDED + y * row + x, f32x4.add(a, b));
      v128.store(differences + y * row + x, f32x4.sub(a, b));
    }
  }
  for (let v: usize = 0; v < <usize>FREQUENCIES; v++) {
    // The first frequency kept is odd.
    const folded = v & 1 ? FOLDED : differences;
    const cosines = COSINES + v * HALF * 4;
    for (let x: usize = 0; x < row; x += 64) {
      let a = f32x4.splat(0);
      let b = f32x4.splat(0);
      let c = f32x4.splat(0);
      let d = f32x4.splat(0);
      for (let y: usize = 0, at = folded + x; y < HALF; y++, at += row) {
        const cosine = v128.load32_splat(cosines + (y << 2));
        a = f32x4.add(a, f32x4.mul(cosine, v128.load(at)));
        b = f32x4.add(b, f32x4.mul(cosine, v128.load(at, 16)));
        c = f32x4.add(c, f32x4.mul(cosine, v128.load(at, 32)));
        d = f32x4.add(d, f32x4.mul(cosine, v128.load(at, 48)));
      }
      const at = to + v * row + x;
      v128.store(at, a);
      v128.store(at, b, 16);
      v128.store(at, c, 32);
      v128.store(at, d, 48);
    }
  }
}
