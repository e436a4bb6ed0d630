import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { hashVariants, VARIANTS } from './dihedral.ts';
import { drawScene } from '../drawings.fixture.ts';
import { countBits } from '../../count-bits.ts';
import { bitsApart, type ImageHash, toHex } from './image-hash.ts';
import { type LumaPlane, toLumaPlane } from '../decode/luma-plane.ts';
import { takeSpectra, takeSpectrum, toHash } from './pdq.ts';
import { takePlainSpectrum } from './reference-pdq.fixture.ts';
import { reduceTo64 } from './reference-tents.fixture.ts';

const scene = (seed: number): LumaPlane => toLumaPlane(drawScene(seed), 3, 480, 360);
const hashOf = (plane: LumaPlane): ImageHash => toHash(takeSpectrum(plane).coefficients);

/** Pixels moved one by one: `from` names the pixel of the source that comes to stand at (x, y). */
function rearrange(
  plane: LumaPlane,
  widthPx: number,
  heightPx: number,
  from: (x: number, y: number) => readonly [number, number],
): LumaPlane {
  const luma = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const [fromX, fromY] = from(x, y);
      luma[y * widthPx + x] = plane.luma[fromY * plane.widthPx + fromX]!;
    }
  }
  return { luma, widthPx, heightPx };
}

function box(source: Float64Array, length: number, lines: number, step: number, stride: number): Float64Array {
  const window = Math.floor((length + 127) / 128);
  const result = new Float64Array(source.length);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      let [sum, count] = [0, 0];
      const reach = Math.floor((window + 2) / 2) - 1;
      for (let k = i + reach - window + 1; k <= i + reach; k++) {
        if (k < 0 || k >= length) continue;
        sum += source[line * stride + k * step]!;
        count++;
      }
      result[line * stride + i * step] = sum / count;
    }
  }
  return result;
}

/** PDQ's filter as it is published: a box along rows, then along columns, twice; then the pixel in the middle of each block. */
function reducePlainly({ luma, widthPx, heightPx }: LumaPlane): Float64Array {
  let pixels: Float64Array = Float64Array.from(luma);
  for (let pass = 0; pass < 2; pass++) {
    pixels = box(pixels, widthPx, heightPx, 1, widthPx);
    pixels = box(pixels, heightPx, widthPx, widthPx, 1);
  }
  return Float64Array.from({ length: 64 * 64 }, (_, at) => {
    const y = Math.floor((Math.floor(at / 64) + 0.5) * (heightPx / 64));
    const x = Math.floor(((at % 64) + 0.5) * (widthPx / 64));
    return pixels[y * widthPx + x]!;
  });
}

test('hashes of drawn pictures stay what they are', () => {
  const golden: readonly (readonly [number, string])[] = [
    [1, '4d99dccce74532cc8276f3323cd84db2b38cacd4cb26b25664d37b6696183570'],
    [2, '1de0df4d0e5b3ee0b1f441fe438b459f05a41e0c7e0fae1a9ca0dce4f0c013fb'],
    [3, 'bb1dd5e42a95112ccb5c34e3ceb82c5a50912d6272b17d569ce1eb99dc62b313'],
  ];
  for (const [seed, hex] of golden) assert.equal(toHex(hashOf(scene(seed))), hex);
});

test('the fused filter reduces as two passes of the published box filter do', () => {
  for (const [widthPx, heightPx] of [
    [480, 360],
    [64, 64],
    [34, 42],
    [130, 513],
  ] as const) {
    const plane = toLumaPlane(drawScene(4, widthPx, heightPx), 3, widthPx, heightPx);
    const fused = reduceTo64(plane);
    const plain = reducePlainly(plane);
    for (const [at, value] of plain.entries()) assert.ok(Math.abs(value - fused[at]!) < 1e-6, `pixel ${at}`);
  }
});

/** A picture of shapes with noise, or of noise alone, at sizes from tiny to larger than any decoded plane. */
const anyPlane: fc.Arbitrary<LumaPlane> = fc
  .tuple(fc.nat(1e6), fc.integer({ min: 5, max: 540 }), fc.integer({ min: 5, max: 540 }), fc.constantFrom(0, 10, 255))
  .map(([seed, widthPx, heightPx, noise]) => {
    const { luma } = toLumaPlane(drawScene(seed, widthPx, heightPx), 3, widthPx, heightPx);
    let state = Math.imul(seed, 0x9e3779b1) | 1;
    const noisy = luma.map((value) => {
      state = Math.imul(state, 0x915f77f5) + 1;
      return Math.min(255, Math.max(0, value + (noise * (state >> 16)) / 0x8000));
    });
    return { luma: noisy, widthPx, heightPx };
  });

/** How far a coefficient of the kernel, which counts in single precision, may lie from the one of double precision. */
const SLACK = 2e-3;

function assertAsPlain(kernel: ReturnType<typeof takeSpectrum>, plane: LumaPlane): void {
  const { coefficients, quality } = takePlainSpectrum(plane);
  for (const [at, value] of coefficients.entries()) {
    assert.ok(Math.abs(value - kernel.coefficients[at]!) < SLACK, `${value} is not ${kernel.coefficients[at]}`);
  }
  assert.ok(Math.abs(quality - kernel.quality) <= 1);
  // Which side of the median a coefficient lies on is chance only where it lies within both slacks, its own and the median's:
  // few do in most pictures, many in a plain, a tiny or a symmetric one.
  const median = Float64Array.from(coefficients).sort()[coefficients.length / 2 - 1]!;
  const [plain, fast] = [toHash(Float32Array.from(coefficients)), toHash(kernel.coefficients)];
  for (const [bit, value] of coefficients.entries()) {
    const isApart = (((plain[bit >> 5]! ^ fast[bit >> 5]!) >> (bit & 31)) & 1) === 1;
    assert.ok(!isApart || Math.abs(value - median) < 2 * SLACK, `bit ${bit}: ${value} beside a median of ${median}`);
  }
}

test('the kernel hashes as plain double precision does, but for bits at the median, and as it lies or mirrored', () => {
  fc.assert(
    fc.property(anyPlane, (plane) => {
      const { widthPx: w, heightPx: h } = plane;
      const spectra = takeSpectra(plane);
      assert.deepEqual(spectra.plain, takeSpectrum(plane));
      assertAsPlain(spectra.plain, plane);
      const mirrored = rearrange(plane, w, h, (x, y) => [w - 1 - x, y]);
      assertAsPlain(spectra.columns, mirrored);
      assertAsPlain(
        spectra.rows,
        rearrange(plane, w, h, (x, y) => [x, h - 1 - y]),
      );
      assertAsPlain(
        spectra.both,
        rearrange(mirrored, w, h, (x, y) => [x, h - 1 - y]),
      );
    }),
    { numRuns: 20 },
  );
});

test('what the kernel held of a larger picture leaves no trace in a smaller one', () => {
  const small = toLumaPlane(drawScene(7, 61, 43), 3, 61, 43);
  const before = takeSpectrum(small);
  takeSpectrum({ luma: new Float32Array(900 * 800).fill(255), widthPx: 900, heightPx: 800 });
  assert.deepEqual(takeSpectrum(small), before);
});

test('half of the bits are set, whatever the picture', () => {
  for (let seed = 10; seed < 16; seed++) {
    const set = hashOf(scene(seed)).reduce((sum, word) => sum + countBits(word), 0);
    assert.equal(set, 128);
  }
});

test('different pictures are far apart', () => {
  const hashes = [1, 2, 3, 4, 5].map((seed) => hashOf(scene(seed)));
  for (const [i, a] of hashes.entries()) {
    for (const b of hashes.slice(i + 1)) assert.ok(bitsApart(a, b) > 80);
  }
});

test('each variant is the hash of the picture laid that way', () => {
  const [w, h] = [480, 360];
  const layouts = {
    identity: [w, h, (x, y) => [x, y]],
    'rotate-90': [h, w, (x, y) => [y, h - 1 - x]],
    'rotate-180': [w, h, (x, y) => [w - 1 - x, h - 1 - y]],
    'rotate-270': [h, w, (x, y) => [w - 1 - y, x]],
    mirror: [w, h, (x, y) => [w - 1 - x, y]],
    flip: [w, h, (x, y) => [x, h - 1 - y]],
    transpose: [h, w, (x, y) => [y, x]],
    transverse: [h, w, (x, y) => [w - 1 - y, h - 1 - x]],
  } satisfies Record<(typeof VARIANTS)[number], [number, number, (x: number, y: number) => [number, number]]>;
  for (const seed of [1, 2, 3]) {
    const plane = scene(seed);
    const variants = hashVariants(takeSpectra(plane));
    for (const [at, variant] of VARIANTS.entries()) {
      const [widthPx, heightPx, from] = layouts[variant];
      const laid = hashOf(rearrange(plane, widthPx, heightPx, from));
      // Sums taken in another order round differently: a frequency that equals the median may change sides.
      assert.ok(bitsApart(laid, variants[at]!) <= 2, `${variant} of scene ${seed}`);
    }
  }
});

test('plain and tiny pictures have no quality', () => {
  const plain = { luma: new Float32Array(100 * 100).fill(200), widthPx: 100, heightPx: 100 };
  assert.equal(takeSpectrum(plain).quality, 0);
  assert.equal(takeSpectrum({ luma: new Float32Array(4 * 90), widthPx: 4, heightPx: 90 }).quality, 0);
  assert.equal(takeSpectrum(scene(1)).quality, 100);
});

test('bits are counted and written as published', () => {
  assert.equal(countBits(0), 0);
  assert.equal(countBits(0xffffffff), 32);
  assert.equal(countBits(0x80000001), 2);
  const hash = new Uint32Array(8);
  hash[0] = 1;
  hash[7] = 0x80000000;
  assert.equal(toHex(hash), `8${'0'.repeat(62)}1`);
});
