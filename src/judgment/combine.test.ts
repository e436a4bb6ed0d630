import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { combineIndependent, combineRepeated } from './combine.ts';

const weight = fc.double({ min: 0, max: 1, noNaN: true });
const weights = fc.array(weight, { maxLength: 6 });

test('grounds together are at least as strong as the strongest, at most certain, the same in any order', () => {
  fc.assert(
    fc.property(weights, weight, (all, repeat) => {
      for (const combine of [combineIndependent, (list: readonly number[]) => combineRepeated(list, repeat)]) {
        const combined = combine(all);
        assert.ok(combined >= Math.max(0, ...all) - 1e-12 && combined <= 1);
        assert.equal(combine(all.toReversed()), combined);
      }
    }),
  );
});

test('a stronger ground never weakens the whole', () => {
  fc.assert(
    fc.property(weights, weight, weight, weight, (all, a, b, repeat) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      assert.ok(combineIndependent([...all, high]) >= combineIndependent([...all, low]) - 1e-12);
      assert.ok(combineRepeated([...all, high], repeat) >= combineRepeated([...all, low], repeat) - 1e-12);
    }),
  );
});

test('repetition of one kind counts less than grounds of several kinds', () => {
  assert.equal(combineRepeated([0.5, 0.5], 0.5), 0.625);
  assert.equal(combineIndependent([0.5, 0.5]), 0.75);
});
