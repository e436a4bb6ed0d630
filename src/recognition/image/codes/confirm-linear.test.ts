import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isValidGtin } from '../../../rights/index.ts';
import { confirmLinear } from './confirm-linear.ts';
import { paint } from './drawn-codes.fixture.ts';
import { toGrey } from './grey-picture.ts';
import { modulesOf } from './linear-modules.ts';

const MODULE_PX = 3;
const LEFT_PX = 30;

const CORNERS = {
  topLeft: { x: LEFT_PX, y: 10 },
  topRight: { x: LEFT_PX + 95 * MODULE_PX, y: 10 },
  bottomRight: { x: LEFT_PX + 95 * MODULE_PX, y: 50 },
  bottomLeft: { x: LEFT_PX, y: 50 },
};

/** Adds the check digit that fits. */
function complete(digits: string): string {
  return [...'0123456789'].map((check) => digits + check).find(isValidGtin)!;
}

const anyEan = fc.stringMatching(/^[1-9]\d{11}$/).map(complete);

/** The bars of an EAN-13, in poor light and bent: `bend` modules to the right in the middle. */
function print(ean: string, bend: number, noise: number) {
  const { modules } = modulesOf('ean-13', ean);
  const picture = paint(LEFT_PX * 2 + 95 * MODULE_PX, 60, (x, y) => {
    const share = (x - LEFT_PX) / (95 * MODULE_PX);
    const module = Math.floor((x - LEFT_PX) / MODULE_PX - bend * 4 * share * (1 - share));
    const light = 90 + (x / 345) * 60 + (((x * 31 + y * 17) * 2654435761) % noise);
    return modules[module] === '1' ? light * 0.4 : light;
  });
  return toGrey(picture);
}

test('the digits that are printed are confirmed, bent and in poor light too', () => {
  fc.assert(
    fc.property(anyEan, fc.double({ min: -5, max: 5, noNaN: true }), (ean, bend) =>
      confirmLinear(print(ean, bend, 12), CORNERS, 'ean-13', ean),
    ),
    { numRuns: 15, seed: 1 },
  );
});

test('digits that are not printed are not confirmed, however few differ and though their check digit fits', () => {
  const change = fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(anyEan, change, (ean, [at, by]) => {
      const other = complete(ean.slice(0, at) + ((Number(ean[at]) + by) % 10) + ean.slice(at + 1, 12));
      return !confirmLinear(print(ean, 0, 12), CORNERS, 'ean-13', other);
    }),
    { numRuns: 15, seed: 2 },
  );
});

test('nothing is confirmed in a picture of one color', () => {
  const flat = toGrey(paint(345, 60, () => 128));
  assert.equal(confirmLinear(flat, CORNERS, 'ean-13', '4006381333931'), false);
});
