import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognizeAltered } from './recognize-altered.ts';

test('each part is one signal on its picture, in the order of pictures, with what was measured', () => {
  const mosaic = { way: 'mosaic', box: [4, 8, 60, 70], score: 0.91234, measured: { pitchPx: 12.00049 } } as const;
  const blur = { way: 'blur', box: [1, 2, 30, 40], score: 0.75, measured: { crossings: 10 } } as const;
  const signals = recognizeAltered(
    new Map([
      [2, { findAltered: () => [blur] }],
      [1, { findAltered: () => [] }],
      [0, { findAltered: () => [mosaic, blur] }],
    ]),
  );
  assert.deepEqual(signals, [
    {
      kind: 'image.altered',
      score: 0.912,
      where: { image: 0, box: [4, 8, 60, 70] },
      detail: { way: 'mosaic', pitchPx: 12 },
    },
    {
      kind: 'image.altered',
      score: 0.75,
      where: { image: 0, box: [1, 2, 30, 40] },
      detail: { way: 'blur', crossings: 10 },
    },
    {
      kind: 'image.altered',
      score: 0.75,
      where: { image: 2, box: [1, 2, 30, 40] },
      detail: { way: 'blur', crossings: 10 },
    },
  ]);
});
