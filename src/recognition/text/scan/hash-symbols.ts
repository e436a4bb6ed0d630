import { type BitFilter, makeFilter, powerOfTwo } from './bit-filter.ts';
import type { HashList } from './hash-list.ts';

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
export function hashSymbols(symbols: ArrayLike<number>, seed: number, out = -1, alsoOut = -1): number {
  let polynomial = 0;
  for (let k = 0; k < symbols.length; k++) {
    if (k !== out && k !== alsoOut) polynomial = extendHash(polynomial, Math.imul((symbols[k] as number) + 1, GOLDEN));
  }
  return finish(polynomial, seed);
}

/** The hash of a key of sounds. */
export function hashSound(key: string): number {
  let polynomial = 0;
  for (let k = 0; k < key.length; k++) polynomial = extendHash(polynomial, Math.imul(key.charCodeAt(k) + 1, GOLDEN));
  return finish(polynomial, HASH_SEEDS.sound);
}

/** Spreads a polynomial over all bits. */
function finish(polynomial: number, seed: number): number {
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

/** Pairs are put in region by region: scattered over a table that is larger than the caches, each would wait for memory. */
const REGION_BITS = 8;

/** The places of pairs in their list, by the region of a table of `2 ** bits` slots that they belong into; in a region as they were added. */
function byRegion(hashes: Uint32Array, bits: number): Int32Array {
  const shift = Math.max(0, bits - REGION_BITS);
  const mask = 2 ** bits - 1;
  const ends = new Int32Array(2 ** REGION_BITS + 1);
  const regionOf = (k: number): number => (((hashes[k] as number) & mask) >>> shift) + 1;
  for (let k = 0; k < hashes.length; k++) (ends[regionOf(k)] as number)++;
  for (let region = 1; region < ends.length; region++) (ends[region] as number) += ends[region - 1] as number;
  const order = new Int32Array(hashes.length);
  for (let k = 0; k < hashes.length; k++) order[(ends[regionOf(k) - 1] as number)++] = k;
  return order;
}

/** One slot at least stays free, at which every search ends. */
export function buildHashTable(list: HashList): HashTable {
  const { hashes, numbers } = list.toArrays();
  const capacity = powerOfTwo(hashes.length * 1.4 + 1);
  const slots = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  for (const k of byRegion(hashes, Math.log2(capacity))) {
    const hash = hashes[k] as number;
    let slot = (hash & mask) >>> 0;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = numbers[k] as number;
  }
  return { slots, mask, filter: makeFilter(hashes, hashes.length) };
}
