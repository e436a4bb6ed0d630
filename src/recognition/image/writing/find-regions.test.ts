import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findRegions } from './find-regions.ts';
import { joinPixels, type TextMap } from './join-pixels.ts';
import { cornersOf, growFrame, type LineFrame, type Point, scaleFrame, turnHalf, turnQuarter } from './line-frame.ts';
import { smallestRectangle } from './smallest-rectangle.ts';

function draw(rows: readonly string[], sure = 0.9): TextMap {
  const widthPx = (rows[0] as string).length;
  return {
    likelihood: Float32Array.from(rows.join(''), (sign) => (sign === '#' ? sure : 0)),
    widthPx,
    heightPx: rows.length,
  };
}

function mapOf(widthPx: number, heightPx: number, isInside: (x: number, y: number) => boolean, sure = 0.9): TextMap {
  const likelihood = new Float32Array(widthPx * heightPx);
  for (let at = 0; at < likelihood.length; at++)
    if (isInside(at % widthPx, Math.floor(at / widthPx))) likelihood[at] = sure;
  return { likelihood, widthPx, heightPx };
}

/** Slow and plain: floods from every pixel that no region has yet. */
function floodSizes({ likelihood, widthPx, heightPx }: TextMap): number[] {
  const seen = new Set<number>();
  const sizes: number[] = [];
  for (let from = 0; from < likelihood.length; from++) {
    if ((likelihood[from] as number) < 0.3 || seen.has(from)) continue;
    const open = [from];
    seen.add(from);
    let size = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop(), size++) {
      const [x, y] = [at % widthPx, Math.floor(at / widthPx)];
      for (const [dx, dy] of [-1, 0, 1].flatMap((a) => [-1, 0, 1].map((b) => [a, b] as const))) {
        const [nx, ny] = [x + dx, y + dy];
        const next = ny * widthPx + nx;
        if (nx < 0 || ny < 0 || nx >= widthPx || ny >= heightPx || seen.has(next)) continue;
        if ((likelihood[next] as number) < 0.3) continue;
        seen.add(next);
        open.push(next);
      }
    }
    sizes.push(size);
  }
  return sizes.sort((a, b) => a - b);
}

describe('pixels that hang together', () => {
  test('arms that meet further down are one region', () => {
    const [region, ...others] = joinPixels(draw(['#..#..#', '#..#..#', '.##.##.', '......#']), 0.3);
    assert.deepEqual(others, []);
    assert.equal(region?.pixels, 11);
    assert.deepEqual([region?.top, region?.lefts, region?.rights], [0, [0, 0, 1, 6], [6, 6, 5, 6]]);
  });

  test('regions are those that flooding finds', () => {
    const map = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 140 }))
      .map(([widthPx, bits]): TextMap => {
        const heightPx = Math.max(1, Math.floor(bits.length / widthPx));
        return mapOf(widthPx, heightPx, (x, y) => bits[y * widthPx + x] === true);
      });
    fc.assert(
      fc.property(map, (one) => {
        const sizes = joinPixels(one, 0.3).map(({ pixels }) => pixels);
        assert.deepEqual(
          sizes.sort((a, b) => a - b),
          floodSizes(one),
        );
      }),
    );
  });
});

const point = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));

/** How far a point lies outside a frame. */
function outside({ origin, along, length, height }: LineFrame, [x, y]: Point): number {
  const [dx, dy] = [x - origin[0], y - origin[1]];
  const forth = dx * along[0] + dy * along[1];
  const down = dy * along[0] - dx * along[1];
  return Math.max(-forth, forth - length, -down, down - height);
}

function corners(width: number, height: number): readonly Point[] {
  return [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
}

describe('the smallest rectangle', () => {
  test('holds every point and is no larger than the upright one', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const frame = smallestRectangle(points);
        for (const one of points) assert.ok(outside(frame, one) < 1e-6);
        const spread = (axis: 0 | 1): number =>
          Math.max(...points.map((one) => one[axis])) - Math.min(...points.map((one) => one[axis]));
        assert.ok(frame.length * frame.height <= spread(0) * spread(1) + 1e-6);
      }),
    );
  });

  test('is laid along its longer side, to the right or down; nearly square, along the more level one', () => {
    assert.deepEqual(smallestRectangle(corners(90, 20)).along, [1, 0]);
    assert.ok(smallestRectangle(corners(20, 90)).along[1] > 0.999);
    assert.deepEqual(smallestRectangle(corners(20, 25)).along, [1, 0]);
    const rising = smallestRectangle([
      [0, 100],
      [100, 0],
      [110, 10],
      [10, 110],
    ]);
    assert.ok(rising.along[0] > 0.7 && rising.along[1] < -0.7);
  });
});

function assertNear(a: readonly Point[], b: readonly Point[]): void {
  for (const [at, [x, y]] of a.entries())
    assert.ok(Math.hypot(x - (b[at] as Point)[0], y - (b[at] as Point)[1]) < 1e-9, `${a} ${b}`);
}

describe('frames', () => {
  const frame: LineFrame = { origin: [10, 20], along: [0.8, 0.6], length: 50, height: 10 };

  test('turned keep their corners, read from another one on', () => {
    const [a, b, c, d] = cornersOf(frame) as [Point, Point, Point, Point];
    assertNear(cornersOf(turnHalf(frame)), [c, d, a, b]);
    assertNear(cornersOf(turnQuarter(frame)), [b, c, d, a]);
  });

  test('grow on all sides and scale with the picture', () => {
    const grown = growFrame(frame, 3);
    assert.deepEqual([grown.length, grown.height], [56, 16]);
    for (const corner of cornersOf(frame)) assert.ok(Math.abs(outside(grown, corner) + 3) < 1e-9);
    assertNear(
      cornersOf(scaleFrame(frame, 2, 2)),
      cornersOf(frame).map(([x, y]): Point => [2 * x, 2 * y]),
    );
  });
});

describe('regions of a map', () => {
  test('a bar is a line with room around it, at its angle', () => {
    const [level, ...others] = findRegions(mapOf(200, 100, (x, y) => x >= 40 && x < 140 && y >= 30 && y < 40));
    assert.deepEqual(others, []);
    assert.ok(level !== undefined && level.length > 110 && level.height > 18 && level.height < 30);
    const slope = Math.tan(Math.PI / 6);
    const [tilted] = findRegions(
      mapOf(200, 200, (x, y) => x >= 20 && x < 160 && Math.abs(y - 40 - (x - 20) * slope) < 7),
    );
    assert.ok(tilted !== undefined && Math.abs(tilted.along[1] / tilted.along[0] - slope) < 0.05);
  });

  test('what is thin, or not likely enough on average, is no line', () => {
    assert.deepEqual(findRegions(mapOf(100, 50, (_, y) => y === 20)), []);
    assert.deepEqual(findRegions(mapOf(100, 50, (_, y) => y > 10 && y < 30, 0.4)), []);
    assert.deepEqual(findRegions(mapOf(64, 64, () => false)), []);
  });
});
