import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate, readOfferModel, toOfferJson } from './offer-model.ts';

const PARTS = {
  textVersion: 'text-1',
  bias: -1.5,
  rules: new Map([
    ['trick leet', 2],
    ['any trick', 1.25],
  ]),
  buckets: Int8Array.from({ length: 256 }, (_, index) => index - 128),
  scale: 0.01,
  calibration: [
    [-1, 0.1],
    [1, 0.5],
    [2, 0.9],
  ] as const,
};

test('a model that is written reads back with the digest of what it is', () => {
  const json = JSON.parse(JSON.stringify(toOfferJson(PARTS))) as object;
  const first = readOfferModel(json);
  assert.ok(first.ok);
  const { digest, ...rest } = first.model;
  assert.deepEqual(rest, PARTS);
  const other = readOfferModel({ ...json, bias: -1.4 });
  assert.ok(other.ok && other.model.digest !== digest);
});

test('what is no model is refused in words', () => {
  const json = toOfferJson(PARTS);
  const cases: readonly (readonly [unknown, RegExp])[] = [
    [null, /JSON object/],
    [{ ...json, format: 'other' }, /"format".*train/],
    [{ ...json, textVersion: 1 }, /"textVersion"/],
    [{ ...json, bias: '0' }, /"bias"/],
    [{ ...json, bias: 1e300 }, /"bias"/],
    [{ ...json, rules: { a: null } }, /"rules"/],
    [{ ...json, scale: 0 }, /"scale"/],
    [{ ...json, buckets: 'not base64!' }, /base64/],
    [{ ...json, buckets: Buffer.alloc(300).toString('base64') }, /power of two/],
    [{ ...json, buckets: Buffer.alloc(2 ** 21).toString('base64') }, /power of two/],
    [{ ...json, calibration: [] }, /"calibration"/],
    [
      {
        ...json,
        calibration: [
          [0, 0.5],
          [1, 0.4],
        ],
      },
      /ascend/,
    ],
    [
      {
        ...json,
        calibration: [
          [0, 0.5],
          [0, 0.6],
        ],
      },
      /ascend/,
    ],
    [{ ...json, calibration: [[0, 1.5]] }, /"calibration"/],
  ];
  for (const [value, message] of cases) {
    const read = readOfferModel(value);
    assert.ok(!read.ok && message.test(read.message), JSON.stringify(read).slice(0, 200));
  }
});

test('a margin reads as the share on the line between its knots, and as the end knot beyond', () => {
  assert.deepEqual(
    [-9, -1, 0, 1, 1.5, 2, 9]
      .map((margin) => calibrate(PARTS.calibration, margin))
      .map((share) => Number(share.toFixed(6))),
    [0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9],
  );
});
