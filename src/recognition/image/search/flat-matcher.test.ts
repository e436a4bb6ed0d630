import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { makeFlatMatcher } from './flat-matcher.ts';
import { type HashMatch, MAX_DISTANCE } from './hash-search.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const hash = fc.array(word, { minLength: 8, maxLength: 8 });
const bits = fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { maxLength: 40 });

function flip(from: readonly number[], positions: readonly number[]): number[] {
  const flipped = [...from];
  for (const bit of positions) flipped[bit >> 5] = (flipped[bit >> 5]! ^ (1 << (bit & 31))) >>> 0;
  return flipped;
}

/** Bit by bit, as a string: nothing in common with the search. */
function searchPlainly(hashes: readonly (readonly number[])[], sought: readonly number[]): HashMatch[] {
  const matches: HashMatch[] = [];
  for (const [index, other] of hashes.entries()) {
    const different = other.map((value, at) => (BigInt(value) ^ BigInt(sought[at]!)).toString(2)).join('');
    const distance = different.replaceAll('0', '').length;
    if (distance <= MAX_DISTANCE) matches.push({ index, distance });
  }
  return matches;
}

test('the search finds what comparing bit by bit finds: near, far and at the threshold', () => {
  fc.assert(
    fc.property(hash, fc.array(fc.oneof(hash, bits), { maxLength: 20 }), (sought, others) => {
      const hashes = others.map((other) =>
        other.length === 8 && other.some((value) => value > 255) ? other : flip(sought, other),
      );
      const matcher = makeFlatMatcher(Uint32Array.from(hashes.flat()));
      assert.deepEqual(matcher.search(Uint32Array.from(sought)), searchPlainly(hashes, sought));
    }),
  );
});

test('31 bits are found and 32 are not, wherever they differ', () => {
  fc.assert(
    fc.property(
      hash,
      fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { minLength: 32, maxLength: 32 }),
      (sought, positions) => {
        const near = flip(sought, positions.slice(1));
        const far = flip(sought, positions);
        const matcher = makeFlatMatcher(Uint32Array.from([...far, ...near, ...far]));
        assert.deepEqual(matcher.search(Uint32Array.from(sought)), [{ index: 1, distance: 31 }]);
      },
    ),
  );
});

test('an empty matcher finds nothing', () => {
  assert.deepEqual(makeFlatMatcher(new Uint32Array()).search(new Uint32Array(8)), []);
});
