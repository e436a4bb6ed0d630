/*
 * Scales a plane down along one axis with a triangle as wide as two of the new samples, cut at the borders: what libvips does for the
 * pictures that this kernel does not read.
 */

/** Old samples that a new one has weights for: those that count, then zeros up to a multiple of four. */
function tapsOf(from: i32, to: i32): i32 {
  return ((2 * from) / to + 5) & ~3;
}

/** Bytes of the weights of one axis: for each new sample the first old one and how many count, then the weights. */
export function weightBytes(from: i32, to: i32): usize {
  return (<usize>(to * (2 + tapsOf(from, to)) + 4)) << 2;
}

function writeWeights(at: usize, from: i32, to: i32): void {
  const taps = tapsOf(from, to);
  const scale = <f64>from / <f64>to;
  let weights = at + ((<usize>to) << 3);
  memory.fill(weights, 0, (<usize>(to * taps)) << 2);
  for (let sample: i32 = 0; sample < to; sample++, at += 8, weights += (<usize>taps) << 2) {
    const center = (<f64>sample + 0.5) * scale - 0.5;
    const first = max(0, <i32>Math.floor(center - scale) + 1);
    const last = min(from - 1, <i32>Math.ceil(center + scale) - 1);
    store<i32>(at, first);
    store<i32>(at, last - first + 1, 4);
    let sum: f64 = 0;
    for (let old = first; old <= last; old++) sum += scale - Math.abs(<f64>old - center);
    for (let old = first; old <= last; old++) {
      store<f32>(weights + ((<usize>(old - first)) << 2), <f32>((scale - Math.abs(<f64>old - center)) / sum));
    }
  }
}

/** `height` rows of `stride` bytes to `toHeight` rows of the same; room for the weights is at `weightsAt`. */
export function shrinkRows(from: usize, height: i32, to: usize, toHeight: i32, stride: usize, weightsAt: usize): void {
  writeWeights(weightsAt, height, toHeight);
  const bytes = (<usize>tapsOf(height, toHeight)) << 2;
  let weights = weightsAt + ((<usize>toHeight) << 3);
  for (let y: usize = 0; y < <usize>toHeight; y++, to += stride, weights += bytes) {
    const top = from + <usize>load<i32>(weightsAt + (y << 3)) * stride;
    const counted = (<usize>load<i32>(weightsAt + (y << 3), 4)) << 2;
    for (let x: usize = 0; x < stride; x += 16) {
      let sum = f32x4.splat(0);
      for (let i: usize = 0, row = top + x; i < counted; i += 4, row += stride) {
        sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(weights + i), v128.load(row)));
      }
      v128.store(to + x, sum);
    }
  }
}

/** Rows of `stride` bytes that hold `width` samples to rows of `toWidth`, close together. Behind the last row 16 bytes are read as well. */
export function shrinkColumns(
  from: usize,
  width: i32,
  stride: usize,
  to: usize,
  toWidth: i32,
  height: i32,
  weightsAt: usize,
): void {
  writeWeights(weightsAt, width, toWidth);
  const bytes = (<usize>tapsOf(width, toWidth)) << 2;
  for (let y: i32 = 0; y < height; y++, from += stride) {
    let weights = weightsAt + ((<usize>toWidth) << 3);
    for (let x: usize = 0; x < <usize>toWidth; x++, to += 4, weights += bytes) {
      const old = from + ((<usize>load<i32>(weightsAt + (x << 3))) << 2);
      const counted = (<usize>load<i32>(weightsAt + (x << 3), 4)) << 2;
      let sum = f32x4.splat(0);
      for (let i: usize = 0; i < counted; i += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(weights + i), v128.load(old + i)));
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
