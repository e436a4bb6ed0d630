/*
 * The hashes under which near words and sounds are found. kernels/text-scan/hash.ts and near.ts compute the same for a token, by
 * polynomials that leave a symbol out with a multiplication; here each sequence is hashed by itself.
 */
const BASE = 0x01000193;

/** Keep sequences of different kinds apart. */
export const HASH_SEEDS = { whole: 0x5bd1e995, prefix: 0x2545f491, sound: 0x1b873593 } as const;

/** A hash of symbols, 32 bits, never 0. */
export function hashSymbols(symbols: readonly number[], seed: number): number {
  let polynomial = 0;
  for (const symbol of symbols) polynomial = (Math.imul(polynomial, BASE) + Math.imul(symbol + 1, 0x9e3779b1)) | 0;
  let hash = polynomial ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash >>> 0;
}

/** Pairs of a hash and a number in open addressing, with a bit filter in front: bit `hash * golden >>> filterShift`. */
export interface HashTable {
  /** Hash and number side by side; hash 0 where free. */
  readonly slots: Int32Array;
  readonly mask: number;
  readonly filter: Int32Array;
  readonly filterShift: number;
}

/** Bits of the filter for each hash: one miss in sixteen goes on to the slots. */
const FILTER_BITS = 16;

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(atLeast, 32)));
}

/** Empty where there are no hashes. */
export function buildHashTable(hashes: Uint32Array, numbers: Int32Array): HashTable {
  const count = hashes.length;
  if (count === 0) return { slots: new Int32Array(0), mask: 0, filter: new Int32Array(0), filterShift: 0 };
  const capacity = powerOfTwo(count * 1.4);
  const slots = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  const bits = powerOfTwo((count * FILTER_BITS) / 1.5);
  const filter = new Int32Array(bits >>> 5);
  const filterShift = 32 - Math.log2(bits);
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    let slot = (hash & mask) >>> 0;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = numbers[k] ?? 0;
    const bit = Math.imul(hash, 0x9e3779b1) >>> filterShift;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { slots, mask, filter, filterShift };
}
