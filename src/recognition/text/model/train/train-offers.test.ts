import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { makeLabeledOffers } from '../labeled-offers.fixture.ts';
import { toOfferJson } from '../offer-model.ts';
import { fitCalibration } from './fit-calibration.ts';
import { FtrlWeights } from './ftrl.ts';
import { logistic } from './logistic.ts';
import { makeRandom, shuffle } from './random.ts';
import { trainOffers } from './train-offers.ts';

const train = makeLabeledOffers(120, 1);
const tune = makeLabeledOffers(60, 2);
const options = { train, tune, epochs: 2, textVersion: 'test' };

test('the same examples and seed give the same weights, another seed others', () => {
  const digests = [1, 1, 2].map((seed) => trainOffers({ ...options, seed }).digest);
  assert.equal(digests[0], digests[1]);
  assert.notEqual(digests[0], digests[2]);
});

test('the error falls from round to round, and the file stays under 512 KB', () => {
  const errors: number[] = [];
  const model = trainOffers({ ...options, epochs: 3, seed: 1, onEpoch: (_, error) => errors.push(error) });
  assert.ok(errors.length === 3 && errors[0]! > errors[1]! && errors[1]! > errors[2]!, String(errors));
  assert.ok(JSON.stringify(toOfferJson(model)).length < 512 * 1024);
  assert.ok(model.buckets.some((weight) => weight !== 0));
});

test('without examples to calibrate on, nothing is claimed', () => {
  assert.deepEqual(trainOffers({ ...options, tune: [], seed: 1 }).calibration, [[0, 0]]);
});

test('the logistic function is that of the engine to nine decimals, and never leaves 0 to 1', () => {
  fc.assert(
    fc.property(fc.double({ min: -35, max: 35, noNaN: true }), (margin) => {
      assert.ok(Math.abs(logistic(margin) - 1 / (1 + Math.exp(-margin))) < 1e-9);
    }),
  );
  for (const margin of [-1e9, 1e9]) assert.ok(logistic(margin) >= 0 && logistic(margin) <= 1);
});

test('FTRL finds the side of what decides and leaves what does not at 0', () => {
  const weights = new FtrlWeights(2, { alpha: 0.5, beta: 1, l1: 0.5, l2: 0.1 });
  for (let step = 0; step < 200; step++) {
    const label = step % 2;
    const error = logistic(weights.weights[0]! * (label === 1 ? 1 : -1)) - label;
    weights.update(0, label === 1 ? error : -error);
    weights.update(1, step % 4 < 2 ? 0.001 : -0.001);
  }
  assert.ok(weights.weights[0]! > 1);
  assert.equal(weights.weights[1], 0);
});

test('calibration ascends in both numbers and follows the shares of positives', () => {
  const random = makeRandom(7);
  const examples = Array.from({ length: 2000 }, () => {
    const margin = random(1000) / 100 - 5;
    return { margin, label: random(1000) / 1000 < logistic(margin) };
  });
  const knots = fitCalibration(examples);
  assert.ok(knots.length > 4);
  for (const [i, [margin, share]] of knots.entries()) {
    const before = knots[i - 1];
    assert.ok(before === undefined || (margin > before[0] && share > before[1]));
    assert.ok(Math.abs(share - logistic(margin)) < 0.2, `${margin} ${share}`);
  }
  assert.deepEqual(fitCalibration([]), []);
});

test('a shuffled order holds every number once', () => {
  const order = shuffle(100, makeRandom(3));
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    Array.from({ length: 100 }, (_, index) => index),
  );
  assert.notDeepEqual([...order], [...shuffle(100, makeRandom(4))]);
});
