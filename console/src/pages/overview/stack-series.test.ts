import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackSeries } from './stack-series.ts';

const none = { counterfeit: 0, unlicensed: 0, grey: 0, lookalike: 0, clear: 0 };

test('each layer is the sum of its outcome and those beneath it', () => {
  const { layers } = stackSeries({
    bucketSeconds: 60,
    buckets: [
      { at: '2026-01-01T00:00:00Z', outcomes: { counterfeit: 1, unlicensed: 2, grey: 3, lookalike: 4, clear: 5 } },
    ],
  });
  assert.deepEqual(layers, [[15], [14], [12], [9], [5]]);
});

test('buckets without decisions are zeros', () => {
  const { times, layers } = stackSeries({
    bucketSeconds: 60,
    buckets: [
      { at: '2026-01-01T00:00:00Z', outcomes: { ...none, clear: 2 } },
      { at: '2026-01-01T00:02:00Z', outcomes: { ...none, clear: 1 } },
    ],
  });
  assert.equal(times.length, 3);
  assert.deepEqual(layers[4], [2, 0, 1]);
});

test('without buckets there is no time', () => {
  assert.deepEqual(stackSeries({ bucketSeconds: 60, buckets: [] }).times, []);
});
