import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { LumaPlane } from '../decode/index.ts';
import { findFramed } from './find-framed.ts';

const plane = (widthPx: number, heightPx: number, sample: (x: number, y: number) => number): LumaPlane => ({
  luma: Float32Array.from({ length: widthPx * heightPx }, (_, at) => sample(at % widthPx, Math.floor(at / widthPx))),
  widthPx,
  heightPx,
});
const thing = (x: number, y: number) => x > 80 && x < 120 && y > 80 && y < 120;
const busy = (x: number, y: number): number => (x * 37 + y * 101 + ((x * y) % 17) * 9) % 256;

test('a picture in a frame is found to the pixel, one without a frame has none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 255 }),
      (sides, color) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = sides;
        const [width, height] = [140 + left + right, 150 + top + bottom];
        const isInside = (x: number, y: number) => x >= left && x < left + 140 && y >= top && y < top + 150;
        const found = findFramed(plane(width, height, (x, y) => (isInside(x, y) ? busy(x, y) : color)));
        const isWide = Math.max(left, right) >= width / 40 || Math.max(top, bottom) >= height / 40;
        assert.deepEqual(found, isWide ? [left, top, 140, 150] : undefined);
      },
    ),
  );
});

test('a plain picture and a small thing on a plain ground are no pictures in a frame', () => {
  assert.equal(findFramed(plane(200, 200, () => 128)), undefined);
  assert.equal(findFramed(plane(200, 200, (x, y) => (thing(x, y) ? busy(x, y) : 255))), undefined);
  for (const [width, height] of [
    [1, 1],
    [1, 90],
    [90, 1],
  ] as const)
    findFramed(plane(width, height, busy));
});
