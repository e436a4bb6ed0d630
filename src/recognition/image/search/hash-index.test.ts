import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { makeFlatMatcher } from './flat-matcher.ts';
import { makeHashIndex } from './hash-index.ts';
import type { HashIndex, HashMatch } from './hash-search.ts';

const WORDS = 8;
const seed = fc.integer({ min: 1, max: 2 ** 31 - 1 });

function makeRandom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function flipBits(hash: Uint32Array, count: number, random: (below: number) => number): Uint32Array {
  const flipped = hash.slice();
  for (let k = 0; k < count; k++) {
    const bit = random(256);
    flipped[bit >> 5] = (flipped[bit >> 5] ?? 0) ^ (1 << (bit & 31));
  }
  return flipped;
}

/** Hashes as a catalog has them: unrelated ones, families of near ones, and many of the same. */
function makeHashes(size: number, random: (below: number) => number): Uint32Array {
  const hashes = new Uint32Array(size * WORDS);
  for (let at = 0; at < size; at++) {
    const kind = random(4);
    const of = random(at + 1) * WORDS;
    const hash = hashes.subarray(at * WORDS, (at + 1) * WORDS);
    if (kind === 0 || at === 0) for (let word = 0; word < WORDS; word++) hash[word] = random(2 ** 32);
    else if (kind === 3) hash.set(hashes.slice(0, WORDS));
    else hash.set(flipBits(hashes.slice(of, of + WORDS), random(45), random));
  }
  return hashes;
}

function settle(index: HashIndex): void {
  while (index.settle());
}

/** What the scalar flat scan finds. */
function searchPlainly(hashes: Uint32Array, hash: Uint32Array, maxDistance: number): readonly HashMatch[] {
  return makeFlatMatcher(hashes)
    .search(hash)
    .filter(({ distance }) => distance <= maxDistance);
}

describe('a hash index', () => {
  test('finds what the flat scan finds, at every distance, however it is filled and settled', () => {
    fc.assert(
      fc.property(
        seed,
        fc.array(fc.record({ size: fc.integer({ min: 0, max: 400 }), slices: fc.constantFrom(0, 1, 5, 1000) }), {
          maxLength: 8,
        }),
        fc.integer({ min: 0, max: 31 }),
        (start, additions, maxDistance) => {
          const random = makeRandom(start);
          const size = additions.reduce((sum, addition) => sum + addition.size, 0);
          const hashes = makeHashes(size, random);
          const index = makeHashIndex({ leastIndexed: 50 });
          let added = 0;
          for (const addition of additions) {
            index.add(hashes.subarray(added * WORDS, (added + addition.size) * WORDS));
            added += addition.size;
            for (let slice = 0; slice < addition.slices && index.settle(); slice++);
            const query = flipBits(hashes.slice(0, WORDS), random(40), random);
            assert.deepEqual(
              index.search(query.length === 0 ? new Uint32Array(WORDS) : query, { maxDistance }).matches,
              searchPlainly(
                hashes.subarray(0, added * WORDS),
                query.length === 0 ? new Uint32Array(WORDS) : query,
                maxDistance,
              ),
            );
          }
          assert.equal(index.size, size);
          assert.deepEqual(index.copy(0, size), hashes);
          settle(index);
          for (let at = 0; at < Math.min(size, 30); at++) {
            const query = flipBits(hashes.slice(at * WORDS, (at + 1) * WORDS), random(35), random);
            assert.deepEqual(index.search(query, { maxDistance }).matches, searchPlainly(hashes, query, maxDistance));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  for (const [name, size] of [
    ['16 bits', 70_000],
    ['17 bits', 170_000],
    ['18 bits', 400_000],
  ] as const) {
    test(`misses nothing within 31 bits with bands of ${name}`, () => {
      const random = makeRandom(size);
      const hashes = Uint32Array.from({ length: size * WORDS }, () => random(2 ** 32));
      const index = makeHashIndex({ leastIndexed: 1 });
      index.add(hashes);
      settle(index);
      for (let round = 0; round < 3000; round++) {
        const at = random(size);
        const query = flipBits(hashes.slice(at * WORDS, (at + 1) * WORDS), 31, random);
        assert.ok(
          index.search(query).matches.some((match) => match.index === at),
          `${at} in round ${round}`,
        );
      }
    });
  }

  test('counts positions on over blocks', () => {
    const random = makeRandom(5);
    const hashes = Uint32Array.from({ length: 4000 * WORDS }, () => random(2 ** 32));
    const index = makeHashIndex({ leastIndexed: 100 });
    for (let at = 0; at < 4000; at += 250) {
      index.add(hashes.subarray(at * WORDS, (at + 250) * WORDS));
      settle(index);
    }
    for (let at = 0; at < 4000; at += 37) {
      const hash = hashes.slice(at * WORDS, (at + 1) * WORDS);
      assert.deepEqual(index.search(hash).matches, [{ index: at, distance: 0 }]);
      assert.deepEqual(index.copy(at, at + 1), hash);
    }
    assert.deepEqual(index.copy(240, 760), hashes.slice(240 * WORDS, 760 * WORDS));
  });

  test('cuts at the limit the same way with tables and without, and says so', () => {
    const random = makeRandom(9);
    const hashes = makeHashes(3000, random);
    const [flat, indexed] = [makeHashIndex({ leastIndexed: 1e9 }), makeHashIndex({ leastIndexed: 1 })];
    flat.add(hashes);
    indexed.add(hashes);
    settle(indexed);
    const query = hashes.slice(0, WORDS);
    const all = flat.search(query);
    assert.equal(all.isTruncated, false);
    assert.ok(all.matches.length > 500);
    for (const limit of [0, 1, 7, all.matches.length - 1, all.matches.length, all.matches.length + 1]) {
      const expected = { matches: all.matches.slice(0, limit), isTruncated: limit < all.matches.length };
      assert.deepEqual(flat.search(query, { limit }), expected);
      assert.deepEqual(indexed.search(query, { limit }), expected);
    }
  });

  test('finds all of a flood of equal hashes, more than it holds at once', () => {
    const size = 20_000;
    const hashes = new Uint32Array(size * WORDS).fill(0x5a5a5a5a);
    const index = makeHashIndex({ leastIndexed: 1 });
    index.add(hashes);
    settle(index);
    const { matches } = index.search(hashes.slice(0, WORDS));
    assert.equal(matches.length, size);
    assert.ok(matches.every((match, at) => match.index === at && match.distance === 0));
  });

  test('searches for many, by query and position, and names the queries that were cut', () => {
    const random = makeRandom(11);
    const hashes = makeHashes(2000, random);
    const index = makeHashIndex({ leastIndexed: 1 });
    index.add(hashes);
    settle(index);
    const found: [number, HashMatch][] = [];
    const truncated = index.searchMany(hashes.subarray(0, 20 * WORDS), (query, match) => found.push([query, match]), {
      limit: 3,
    });
    const expected = Array.from({ length: 20 }, (_, at) =>
      index.search(hashes.slice(at * WORDS, (at + 1) * WORDS), { limit: 3 }),
    );
    assert.deepEqual(
      found,
      expected.flatMap(({ matches }, query) => matches.map((match) => [query, match])),
    );
    assert.deepEqual(
      truncated,
      [...expected.keys()].filter((query) => expected[query]?.isTruncated),
    );
    assert.ok(truncated.length > 0 && truncated.length < 20);
  });

  test('refuses distances out of range and words that are no whole hashes', () => {
    const index = makeHashIndex();
    for (const maxDistance of [-1, 32, 1.5, Number.NaN]) {
      assert.throws(() => index.search(new Uint32Array(WORDS), { maxDistance }), RangeError);
    }
    assert.throws(() => index.search(new Uint32Array(WORDS), { limit: -1 }), RangeError);
    assert.throws(() => index.add(new Uint32Array(9)), RangeError);
    assert.throws(() => index.search(new Uint32Array(7)), RangeError);
    assert.deepEqual(index.search(new Uint32Array(WORDS)), { matches: [], isTruncated: false });
  });

  test('grows no more for hashes that room was made for', () => {
    const index = makeHashIndex();
    index.reserve(100_000);
    const { bytes } = index;
    index.add(new Uint32Array(60_000 * WORDS));
    index.addInPlace(40_000, () => true);
    assert.deepEqual([index.size, index.bytes], [100_000, bytes]);
    assert.ok(bytes / index.size < 34);
  });

  test('holds at most 160 bytes a hash, wherever the size falls', () => {
    for (const size of [131_072, 163_840, 200_000, 327_679, 327_680]) {
      const index = makeHashIndex();
      index.add(new Uint32Array(size * WORDS));
      settle(index);
      assert.ok(index.bytes / size <= 160, `${index.bytes / size} bytes a hash of ${size}`);
    }
  });
});
