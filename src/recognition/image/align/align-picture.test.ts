import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Sharp } from 'sharp';
import { digestOf } from '../../../evidence/index.ts';
import { decodeImage } from '../decode/index.ts';
import { sceneImage } from '../drawings.fixture.ts';
import { takeSpectrum } from '../hash/index.ts';
import { hashPlane } from '../hash-plane.ts';
import { alignPicture, type Alignment, poseReference, type SeenPart } from './index.ts';

const [WIDTH, HEIGHT] = [480, 360];
const LIMITS = { maxDistance: 31, leastQuality: 50, isSought: () => true };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

async function planeOf(image: Sharp) {
  const decoded = await decodeImage(await image.png().toBuffer());
  assert.ok('plane' in decoded);
  return decoded;
}

async function see(image: Sharp): Promise<SeenPart> {
  const { plane, widthPx, heightPx } = await planeOf(image);
  const hashed = hashPlane(plane);
  assert.ok(hashed);
  return { ...hashed, aspect: widthPx / heightPx };
}

const posed = await Promise.all(
  SEEDS.map(async (seed) => {
    const { plane } = await planeOf(sceneImage(seed, WIDTH, HEIGHT));
    return poseReference(plane, takeSpectrum(plane).reduced);
  }),
);
const references = [{ digests: SEEDS.map((seed) => digestOf(`${seed}`)), posed }];

async function align(image: Sharp): Promise<readonly Alignment[]> {
  return alignPicture(await see(image), references, LIMITS);
}

const near = (actual: number, expected: number, most: number): void =>
  assert.ok(Math.abs(actual - expected) <= most, `${actual} is not near ${expected}`);

describe('a picture that shows one of the register otherwise', () => {
  test('a crop is fitted wherever it lies, and says how much it shows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SEEDS),
        fc.integer({ min: 0, max: 25 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (seed, percent, across, down) => {
          const [width, height] = [Math.round(WIDTH * (1 - percent / 100)), Math.round(HEIGHT * (1 - percent / 100))];
          const [left, top] = [Math.round((WIDTH - width) * across), Math.round((HEIGHT - height) * down)];
          const found = await align(sceneImage(seed, WIDTH, HEIGHT).extract({ left, top, width, height }));
          assert.deepEqual(
            found.map(({ reference }) => reference),
            [digestOf(`${seed}`)],
          );
          const [{ part, share, degrees, isMirrored, isInverted }] = found as [Alignment];
          assert.deepEqual({ isMirrored, isInverted }, { isMirrored: false, isInverted: false });
          near(share, (1 - percent / 100) ** 2 * part[2] * part[3], 0.04);
          near(degrees, 0, 1.5);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a turn says by how many degrees, with white and black corners and with none', async () => {
    for (const [at, degrees] of [-10, -6, -3, 2, 4, 8, 11].entries()) {
      const seed = SEEDS[at % SEEDS.length]!;
      for (const background of ['#ffffff', '#000000']) {
        const [found, ...others] = await align(sceneImage(seed, WIDTH, HEIGHT).rotate(degrees, { background }));
        assert.deepEqual(others, []);
        assert.equal(found?.reference, digestOf(`${seed}`), `${degrees} degrees on ${background}`);
        near(found.degrees, Math.abs(degrees), 1);
      }
    }
  });

  test('a negative and a mirrored crop are told', async () => {
    const [negative] = await align(sceneImage(3, WIDTH, HEIGHT).negate());
    assert.equal(negative?.reference, digestOf('3'));
    assert.equal(negative.isInverted, true);
    const [mirrored] = await align(
      sceneImage(4, WIDTH, HEIGHT).extract({ left: 0, top: 40, width: 420, height: 315 }).flop(),
    );
    assert.equal(mirrored?.reference, digestOf('4'));
    assert.deepEqual([mirrored.isMirrored, mirrored.isInverted], [true, false]);
  });

  test('under a banner the part beside it is compared', async () => {
    const banner = { create: { width: WIDTH, height: 60, channels: 3, background: '#c8102e' } } as const;
    const covered = sceneImage(5, WIDTH, HEIGHT).composite([{ input: banner, left: 0, top: 0 }]);
    const [found] = await align(covered);
    assert.equal(found?.reference, digestOf('5'));
    const [left, top, width, height] = found.part;
    assert.ok(left >= 0 && top >= 0 && left + width <= 1 && top + height <= 1);
    assert.ok(top * HEIGHT >= 50 || found.distance > 0);
  });

  test('other pictures are fitted to none', async () => {
    for (let seed = 100; seed < 160; seed++) {
      assert.deepEqual(await align(sceneImage(seed, WIDTH, HEIGHT)), []);
    }
  });
});

test('any samples at all are looked at, and what is found lies inside the picture', () => {
  const [first] = posed;
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 64 * 64, maxLength: 64 * 64 }),
      fc.uint32Array({ minLength: 8, maxLength: 8 }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.boolean(),
      (noise, hash, aspect, isNear) => {
        const small = isNear ? first!.small : noise;
        // Low bits of the first pose, so that it is fitted whatever it shows.
        const [even, odd] = [first!.poses[0]!, first!.poses[1]!];
        const low = [even, even >>> 8, odd, odd >>> 8].map((word) => word & 0x00ff00ff);
        const seen = { hash: Uint32Array.from([...low, ...hash.slice(4)]), small, aspect };
        for (const { part, share, distance, degrees } of alignPicture(seen, references, LIMITS)) {
          const [left, top, width, height] = part;
          assert.ok(left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 && top + height <= 1);
          assert.ok(share > 0 && share <= 1 && distance >= 0 && distance <= 31 && degrees >= 0);
        }
      },
    ),
    { numRuns: 50 },
  );
});
