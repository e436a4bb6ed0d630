import { type BitFilter, makeFilter, powerOfTwo } from './bit-filter.ts';

/*
 * The hashes under which near words and sounds are found. kernels/text-scan/hash.ts and near.ts compute the same for a token, by
 * polynomials that leave a symbol out with a multiplication; here each sequence is hashed by itself.
 */
const BASE = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** A polynomial over one symbol more. */
export function extendHash(polynomial: number, value: number): number {
  return (Math.imul(polynomial, BASE) + value) | 0;
}

/** Keep sequences of different kinds apart. */
export const HASH_SEEDS = { whole: 0x5bd1e995, prefix: 0x2545f491, sound: 0x1b873593 } as const;

/** A hash of symbols, 32 bits, never 0; without those at the places `out` and `alsoOut`. */
export function hashSymbols(symbols: readonly number[], seed: number, out = -1, alsoOut = -1): number {
  let polynomial = 0;
  for (let k = 0; k < symbols.length; k++) {
    if (k !== out && k !== alsoOut) polynomial = extendHash(polynomial, Math.imul((symbols[k] as number) + 1, GOLDEN));
  }
  let hash = polynomial ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash >>> 0;
}

/** Pairs of a hash and a number in open addressing, with a filter in front. */
export interface HashTable {
  /** Hash and number side by side; hash 0 where free. */
  readonly slots: Int32Array;
  readonly mask: number;
  readonly filter: BitFilter;
}

/** One slot at least stays free, at which every search ends. */
export function buildHashTable(hashes: Uint32Array, numbers: Int32Array): HashTable {
  const capacity = powerOfTwo(hashes.length * 1.4 + 1);
  const slots = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  for (let k = 0; k < hashes.length; k++) {
    const hash = hashes[k] as number;
    let slot = (hash & mask) >>> 0;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = numbers[k] ?? 0;
  }
  return { slots, mask, filter: makeFilter(hashes, hashes.length) };
}
