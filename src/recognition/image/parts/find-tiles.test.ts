import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Box, LumaPlane } from '../decode/index.ts';
import { findTiles } from './find-tiles.ts';

type Sample = (x: number, y: number) => number;

const plane = (widthPx: number, heightPx: number, sample: Sample): LumaPlane => ({
  luma: Float32Array.from({ length: widthPx * heightPx }, (_, at) => sample(at % widthPx, Math.floor(at / widthPx))),
  widthPx,
  heightPx,
});

/** A soft picture of its own brightness: waves that no straight line runs through. */
const waves = (seed: number): Sample => {
  const [across, down, phase] = [11 + (seed % 5), 13 + (seed % 3), seed * 1.7];
  const ground = 60 + ((seed * 53) % 130);
  return (x, y) => ground + 25 * Math.sin(x / across + phase + Math.sin(y / 17)) + 20 * Math.sin(y / down + x / 41);
};

/** The pictures of some boxes on a ground of one color. */
const collage = (boxes: readonly Box[], color: number): Sample => {
  const pictures = boxes.map((_, at) => waves(at + 1));
  return (x, y) => {
    const at = boxes.findIndex(([left, top, w, h]) => x >= left && x < left + w && y >= top && y < top + h);
    return pictures[at]?.(x, y) ?? color;
  };
};

const grid = (columns: number, rows: number, side: number, gap: number, border = 0): readonly Box[] =>
  Array.from({ length: columns * rows }, (_, at): Box => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return [border + column * (side + gap), border + row * (side + gap), side, side];
  });

const large: readonly Box[] = [
  [0, 0, 306, 408],
  [312, 0, 96, 132],
  [312, 138, 96, 132],
  [312, 276, 96, 132],
];

/** Boxes that none of the found ones comes within two pixels of on every side. */
const missing = (wanted: readonly Box[], found: readonly Box[]): readonly Box[] =>
  wanted.filter((box) => !found.some((tile) => tile.every((value, at) => Math.abs(value - (box[at] ?? 0)) <= 2)));

test('the tiles of a collage are found, with gaps, without, and in a border', () => {
  const cases: { readonly [name: string]: readonly [boxes: readonly Box[], side: readonly [number, number]] } = {
    '2 × 1': [grid(2, 1, 200, 0), [400, 200]],
    '2 × 2': [grid(2, 2, 200, 0), [400, 400]],
    '1 × 3': [grid(1, 3, 150, 0), [150, 450]],
    '3 × 3': [grid(3, 3, 150, 0), [450, 450]],
    '2 × 1, gaps': [grid(2, 1, 200, 6), [406, 200]],
    '3 × 3, gaps': [grid(3, 3, 140, 5), [430, 430]],
    '2 × 2, gaps and border': [grid(2, 2, 180, 8, 12), [392, 392]],
    'one large, three small': [large, [408, 408]],
  };
  for (const [name, [boxes, [widthPx, heightPx]]] of Object.entries(cases)) {
    const found = findTiles(plane(widthPx, heightPx, collage(boxes, 255)));
    assert.deepEqual(missing(boxes, found), [], `${name}: ${JSON.stringify(found)}`);
  }
});

/** A page with a bar, a picture from side to side, and words under it. */
const page: Sample = (x, y) => {
  if (y >= 50 && y < 280) return waves(3)(x, y);
  const isWord = (y >= 20 && y < 30 && x > 200 && x < 280) || (y > 310 && y % 60 > 30 && x > 20 && x < 250);
  return isWord && x % 12 < 7 ? 20 : 245;
};

test('what a page shows from side to side is found between bars and words', () => {
  const found = findTiles(plane(480, 512, page));
  assert.deepEqual(missing([[0, 50, 480, 230]], found), [], JSON.stringify(found));
});

test('a single picture, a plain one and a thing on a plain ground have no tiles', () => {
  assert.deepEqual(findTiles(plane(400, 400, waves(2))), []);
  assert.deepEqual(findTiles(plane(400, 400, () => 90)), []);
  const thing: Sample = (x, y) => (Math.hypot(x - 200, y - 210) < 120 ? waves(4)(x, y) - 40 : 250);
  assert.deepEqual(findTiles(plane(400, 400, thing)), []);
});

test('tiles lie inside the picture, are large enough and few, whatever it shows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 260 }),
      fc.integer({ min: 1, max: 260 }),
      fc.array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), {
        minLength: 1,
        maxLength: 12,
      }),
      (widthPx, heightPx, colors) => {
        const sample: Sample = (x, y) => {
          const [color, across, down] = colors[(x >> 5) % colors.length] ?? [0, 1, 1];
          return (color + Math.floor(x / across) * 37 + Math.floor(y / down) * 61) % 256;
        };
        const tiles = findTiles(plane(widthPx, heightPx, sample));
        assert.ok(tiles.length <= 12);
        for (const [left, top, across, down] of tiles) {
          assert.ok([left, top, across, down].every(Number.isInteger));
          assert.ok(left >= 0 && top >= 0 && left + across <= widthPx && top + down <= heightPx);
          assert.ok(across >= Math.max(40, widthPx / 5 - 1) && down >= Math.max(40, heightPx / 5 - 1));
        }
      },
    ),
    { numRuns: 60 },
  );
});
