import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { type Box, type LumaPlane, toLumaPlane } from '../decode/index.ts';
import { drawScene } from '../drawings.fixture.ts';
import type { AlteredPatch } from './altered-patch.ts';
import { findAltered } from './find-altered.ts';

type Sample = (x: number, y: number) => number;

const plane = (widthPx: number, heightPx: number, sample: Sample): LumaPlane => ({
  luma: Float32Array.from({ length: widthPx * heightPx }, (_, at) => sample(at % widthPx, Math.floor(at / widthPx))),
  widthPx,
  heightPx,
});

/** Evenly spread in [0, 1), one number for each place. */
const hash = (x: number, y: number): number => {
  const mixed = Math.imul(Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
};

/** Shapes that overlap, as a drawing has them. */
const drawing = (seed: number): LumaPlane => toLumaPlane(drawScene(seed), 3, 480, 360);

const change = ({ widthPx, heightPx, luma }: LumaPlane, sample: (value: number, x: number, y: number) => number) =>
  plane(widthPx, heightPx, (x, y) => sample(luma[y * widthPx + x]!, x, y));

/** The same under bricks that lean, each of its own brightness, and grain: as busy as a photograph. */
const photograph = (seed: number): LumaPlane =>
  change(drawing(seed), (value, x, y) => {
    const brick = hash(seed + Math.floor((x + y / 3) / 15), Math.floor((y - x / 4) / 11));
    return 255 * (0.1 + 0.3 * (value / 255) + 0.5 * brick) + (hash(x, y) - 0.5) * 14;
  });

const isIn = ([left, top, width, height]: Box, x: number, y: number) =>
  x >= left && x < left + width && y >= top && y < top + height;

/** A part of one plane laid over another. */
const lay = (ground: LumaPlane, over: Sample, box: Box) =>
  change(ground, (value, x, y) => (isIn(box, x, y) ? over(x, y) : value));

/** The mean of a square around, twice. */
function blurred(source: LumaPlane, reach: number): LumaPlane {
  const { widthPx, heightPx } = source;
  const along = ({ luma }: LumaPlane, dx: number, dy: number): LumaPlane =>
    plane(widthPx, heightPx, (x, y) => {
      let [sum, count] = [0, 0];
      for (let k = -reach; k <= reach; k++) {
        const [px, py] = [x + k * dx, y + k * dy];
        if (px < 0 || py < 0 || px >= widthPx || py >= heightPx) continue;
        sum += luma[py * widthPx + px]!;
        count++;
      }
      return sum / count;
    });
  const once = along(along(source, 1, 0), 0, 1);
  return along(along(once, 1, 0), 0, 1);
}

const at =
  ({ luma, widthPx }: LumaPlane): Sample =>
  (x, y) =>
    luma[y * widthPx + x]!;

/** Means of squares of a pitch. */
function squares(source: LumaPlane, pitch: number, [left, top]: Box): Sample {
  const means = new Map<string, number>();
  return (x, y) => {
    const [column, row] = [Math.floor((x - left) / pitch), Math.floor((y - top) / pitch)];
    const key = `${column} ${row}`;
    let mean = means.get(key);
    if (mean === undefined) {
      let sum = 0;
      for (let dy = 0; dy < pitch; dy++)
        for (let dx = 0; dx < pitch; dx++) sum += at(source)(left + column * pitch + dx, top + row * pitch + dy);
      mean = sum / (pitch * pitch);
      means.set(key, mean);
    }
    return mean;
  };
}

const BOX: Box = [132, 84, 180, 156];
const SEEDS = [1, 2, 3];

function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (a[2] * a[3] + b[2] * b[3] - shared);
}

function assertFound(found: readonly AlteredPatch[], way: AlteredPatch['way'], least: number): AlteredPatch {
  const patch = found.find((one) => one.way === way);
  assert.ok(patch, `no ${way} in ${JSON.stringify(found)}`);
  assert.equal(found.length, 1, JSON.stringify(found));
  assert.ok(overlap(patch.box, BOX) >= least, `${patch.box.join()} for ${BOX.join()}`);
  return patch;
}

describe('a part that was made unreadable is found, as what it is and where it lies', () => {
  for (const seed of SEEDS) {
    test(`turned into squares, scene ${seed}`, () => {
      const ground = photograph(seed);
      const { measured } = assertFound(findAltered(lay(ground, squares(ground, 12, BOX), BOX), 1), 'mosaic', 0.4);
      assert.ok(Math.abs(measured['pitchPx']! - 12) < 0.5, JSON.stringify(measured));
    });

    test(`blurred, scene ${seed}`, () => {
      const ground = photograph(seed);
      assertFound(findAltered(lay(ground, at(blurred(ground, 4)), BOX), 1), 'blur', 0.4);
    });

    test(`covered, scene ${seed}`, () => {
      const ground = photograph(seed);
      assertFound(
        findAltered(
          lay(ground, () => 22, BOX),
          1,
        ),
        'covered',
        0.9,
      );
      const [left, top, width, height] = BOX;
      const ellipse = change(ground, (value, x, y) => {
        const [dx, dy] = [(x - left - width / 2) / (width / 2), (y - top - height / 2) / (height / 2)];
        return dx * dx + dy * dy < 1 ? 22 : value;
      });
      assertFound(findAltered(ellipse, 1), 'covered', 0.9);
    });
  }
});

test('squares are found where the plane is reduced by different shares along and across', () => {
  const ground = plane(480, 480, (x, y) => at(photograph2)(x, Math.floor((y * 3) / 4)));
  const box: Box = [132, 112, 180, 208];
  const tall = change(ground, (value, x, y) => (isIn(box, x, y) ? at(mosaicked)(x, Math.floor((y * 3) / 4)) : value));
  const [patch] = findAltered(tall, 3 / 4);
  assert.equal(patch?.way, 'mosaic');
});
const photograph2 = photograph(2);
const mosaicked = lay(photograph2, squares(photograph2, 12, BOX), BOX);

describe('nothing is found', () => {
  const scenes: { readonly [name: string]: (seed: number) => LumaPlane } = {
    'in a photograph': photograph,
    'in a drawing': drawing,
    'in a picture that is blurred as a whole': (seed) => blurred(photograph(seed), 6),
    'in a ground out of focus around a thing in focus': (seed) => {
      const [sharp, soft] = [photograph(seed), blurred(drawing(seed + 10), 6)];
      return change(sharp, (value, x, y) =>
        (x - 240) ** 2 + (y - 180) ** 2 < 100 ** 2 ? value : at(soft)(x, y) + hash(x, y) * 6,
      );
    },
    'beside a label with print': (seed) => lay(photograph(seed), (x, y) => (x % 14 < 5 && y % 24 < 14 ? 40 : 235), BOX),
    'in a two-dimensional code': (seed) =>
      lay(photograph(seed), (x, y) => (hash(seed + Math.floor(x / 6), Math.floor(y / 6)) < 0.5 ? 20 : 235), BOX),
    'in a checked cloth': (seed) =>
      lay(photograph(seed), (x, y) => [40, 130, 220][(Math.floor(x / 12) % 2) + (Math.floor(y / 12) % 2)]!, BOX),
    'in a frame': (seed) => change(photograph(seed), (value, x, y) => (isIn([40, 40, 400, 280], x, y) ? value : 200)),
    'in grain': () => plane(480, 360, (x, y) => 100 + hash(x, y) * 60),
    'in one color': (seed) => plane(480, 360, () => seed * 40),
    'in a slope': () => plane(480, 360, (x, y) => (x + y) / 4),
  };
  for (const [name, scene] of Object.entries(scenes)) {
    test(name, () => {
      for (const seed of SEEDS) assert.deepEqual(findAltered(scene(seed), 1), [], `scene ${seed}`);
    });
  }

  test('in pictures that are too small', () => {
    for (const [width, height] of [
      [0, 0],
      [1, 1],
      [1, 512],
      [512, 1],
      [63, 512],
      [512, 63],
    ] as const)
      assert.deepEqual(findAltered(plane(width, height, hash), 1), []);
  });
});

test('boxes are whole pixels inside the picture, scores are shares, and there are few', () => {
  const sides = fc.integer({ min: 64, max: 200 });
  const shares = fc.tuple(...(Array(4).fill(fc.double({ min: 0, max: 1, noNaN: true })) as fc.Arbitrary<number>[]));
  fc.assert(
    fc.property(
      sides,
      sides,
      shares,
      fc.constantFrom('squares', 'blur', 'cover'),
      fc.integer(),
      (w, h, cut, way, seed) => {
        const ground = plane(
          w,
          h,
          (x, y) => ((x * 3 + y * 5 + seed) % 34 < 12 ? 60 : 160) + (hash(x + seed, y) - 0.5) * 14,
        );
        const [left = 0, top = 0, right = 0, bottom = 0] = cut;
        const x = Math.floor(left * (w - 1));
        const y = Math.floor(top * (h - 1));
        const box: Box = [x, y, 1 + Math.floor(right * (w - 1 - x)), 1 + Math.floor(bottom * (h - 1 - y))];
        const over: Sample =
          way === 'cover'
            ? () => 30
            : way === 'blur'
              ? at(blurred(ground, 4))
              : (px, py) => hash(px >> 3, py >> 3) * 200;
        const found = findAltered(lay(ground, over, box), 0.5 + right);
        assert.ok(found.length <= 5);
        for (const { box: seen, score } of found) {
          assert.ok(seen.every(Number.isInteger), seen.join());
          const [sx, sy, sw, sh] = seen;
          assert.ok(
            sx >= 0 && sy >= 0 && sw > 0 && sh > 0 && sx + sw <= w && sy + sh <= h,
            `${seen.join()} in ${w}×${h}`,
          );
          assert.ok(score > 0 && score <= 1);
        }
      },
    ),
    { numRuns: 60 },
  );
});
