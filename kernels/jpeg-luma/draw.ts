import { BLOCK, isPlain } from './block';

/** Cosines by sample and frequency: each the mean over the samples of 8 that are drawn as one. */
const COSINES = memory.data(64 * 4, 16);
const HALFWAY = memory.data(64 * 4, 16);

export function writeCosines(side: i32): void {
  const group = 8 / side;
  for (let sample: i32 = 0; sample < side; sample++) {
    for (let frequency: i32 = 0; frequency < side; frequency++) {
      let sum: f64 = 0;
      for (let i: i32 = 0; i < group; i++) {
        sum += Math.cos((Math.PI / 16) * <f64>(frequency * (2 * (sample * group + i) + 1)));
      }
      const scale: f64 = frequency === 0 ? Math.sqrt(0.125) : 0.5;
      store<f32>(COSINES + ((<usize>(sample * side + frequency)) << 2), <f32>((scale * sum) / <f64>group));
    }
  }
}

/** Draws the block as `side` × `side` samples at `to`, in a plane with rows of `stride` bytes, and empties it. */
export function drawBlock(side: i32, to: usize, stride: usize): void {
  if (isPlain || side === 1) drawPlain(side, to, stride);
  else if (side === 2) draw2(to, stride);
  else if (side === 4) draw4(to, stride);
  else draw8(to, stride);
}

function drawPlain(side: i32, to: usize, stride: usize): void {
  const sample = toSamples(f32x4.splat(load<f32>(BLOCK) * 0.125));
  for (let y: i32 = 0; y < side; y++, to += stride) {
    if (side < 4) for (let x: i32 = 0; x < side; x++) store<f32>(to + ((<usize>x) << 2), f32x4.extract_lane(sample, 0));
    else for (let x: i32 = 0; x < side; x += 4) v128.store(to + ((<usize>x) << 2), sample);
  }
  memory.fill(BLOCK, 0, (<usize>(side * side)) << 2);
}

function draw2(to: usize, stride: usize): void {
  const mean = load<f32>(BLOCK) * 0.125;
  const a = load<f32>(COSINES, 4) * load<f32>(COSINES);
  const right = load<f32>(BLOCK, 8) * a;
  const down = load<f32>(BLOCK, 4) * a;
  const both = load<f32>(BLOCK, 12) * (load<f32>(COSINES, 4) * load<f32>(COSINES, 4));
  const samples = toSamples(
    f32x4(
      mean + right + (down + both),
      mean - right + (down - both),
      mean + right - (down + both),
      mean - right - (down - both),
    ),
  );
  v128.store64_lane(to, samples, 0);
  v128.store64_lane(to + stride, samples, 1);
  v128.store(BLOCK, f32x4.splat(0));
}

function draw4(to: usize, stride: usize): void {
  transform4();
  // From rows of vertical frequencies to rows of samples.
  const a = v128.load(BLOCK);
  const b = v128.load(BLOCK, 16);
  const c = v128.load(BLOCK, 32);
  const d = v128.load(BLOCK, 48);
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
  const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
  const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
  const cdHigh = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
  v128.store(BLOCK, v128.shuffle<i64>(ab, cd, 0, 2));
  v128.store(BLOCK, v128.shuffle<i64>(ab, cd, 1, 3), 16);
  v128.store(BLOCK, v128.shuffle<i64>(abHigh, cdHigh, 0, 2), 32);
  v128.store(BLOCK, v128.shuffle<i64>(abHigh, cdHigh, 1, 3), 48);
  transform4();
  for (let y: usize = 0; y < 64; y += 16, to += stride) {
    v128.store(to, toSamples(v128.load(BLOCK + y)));
    v128.store(BLOCK + y, f32x4.splat(0));
  }
}

/** Four rows of frequencies to four rows of samples, in place. Cosines of samples at the same distance from both ends are equal or opposite. */
function transform4(): void {
  const mean = f32x4.mul(v128.load(BLOCK), v128.load32_splat(COSINES));
  const b = v128.load(BLOCK, 16);
  const c = v128.load(BLOCK, 32);
  const d = v128.load(BLOCK, 48);
  const outer = f32x4.add(mean, f32x4.mul(c, v128.load32_splat(COSINES, 8)));
  const inner = f32x4.add(mean, f32x4.mul(c, v128.load32_splat(COSINES, 24)));
  const outerOdd = f32x4.add(f32x4.mul(b, v128.load32_splat(COSINES, 4)), f32x4.mul(d, v128.load32_splat(COSINES, 12)));
  const innerOdd = f32x4.add(
    f32x4.mul(b, v128.load32_splat(COSINES, 20)),
    f32x4.mul(d, v128.load32_splat(COSINES, 28)),
  );
  v128.store(BLOCK, f32x4.add(outer, outerOdd));
  v128.store(BLOCK, f32x4.add(inner, innerOdd), 16);
  v128.store(BLOCK, f32x4.sub(inner, innerOdd), 32);
  v128.store(BLOCK, f32x4.sub(outer, outerOdd), 48);
}

function draw8(to: usize, stride: usize): void {
  transform8(BLOCK, HALFWAY);
  for (let y: usize = 0; y < 8; y++) {
    for (let x: usize = 0; x < 8; x++) {
      store<f32>(BLOCK + (((y << 3) | x) << 2), load<f32>(HALFWAY + (((x << 3) | y) << 2)));
    }
  }
  transform8(BLOCK, HALFWAY);
  for (let y: usize = 0; y < 256; y += 32, to += stride) {
    v128.store(to, toSamples(v128.load(HALFWAY + y)));
    v128.store(to, toSamples(v128.load(HALFWAY + y, 16)), 16);
  }
  memory.fill(BLOCK, 0, 256);
}

function transform8(from: usize, to: usize): void {
  for (let half: usize = 0; half < 32; half += 16) {
    for (let sample: usize = 0; sample < 4; sample++) {
      const cosines = COSINES + (sample << 5);
      let even = f32x4.splat(0);
      let odd = f32x4.splat(0);
      for (let frequency: usize = 0; frequency < 8; frequency += 2) {
        const row = from + (frequency << 5) + half;
        even = f32x4.add(even, f32x4.mul(v128.load(row), v128.load32_splat(cosines + (frequency << 2))));
        odd = f32x4.add(odd, f32x4.mul(v128.load(row, 32), v128.load32_splat(cosines + (frequency << 2), 4)));
      }
      v128.store(to + (sample << 5) + half, f32x4.add(even, odd));
      v128.store(to + ((7 - sample) << 5) + half, f32x4.sub(even, odd));
    }
  }
}

/** Brightness is coded around 0. Whole numbers, as other decoders give: PDQ of faint pictures hangs on it. */
function toSamples(values: v128): v128 {
  const samples = f32x4.nearest(f32x4.add(values, f32x4.splat(128)));
  return f32x4.max(f32x4.min(samples, f32x4.splat(255)), f32x4.splat(0));
}
