import { type BitFilter, makeFilter } from './bit-filter.ts';
import { extendHash } from './hash-symbols.ts';

/** Symbols of a pattern's beginning. */
const LONGEST = 4;

/** How patterns begin: the first four symbols of those that have so many, the first two of shorter ones, and single ones. */
export interface PatternFilters {
  readonly quads: BitFilter;
  readonly pairs: BitFilter;
  readonly singles: BitFilter;
}

/** Distinct hashes, by sorting: a set of millions of numbers takes several times as long. */
class HashList {
  private readonly hashes: Int32Array;
  private length = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  add(hash: number): void {
    this.hashes[this.length++] = hash;
  }

  toFilter(): BitFilter {
    const sorted = this.hashes.subarray(0, this.length).sort();
    let count = 0;
    for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) count++;
    return makeFilter(sorted, count);
  }
}

export function buildFilters(patterns: readonly string[]): PatternFilters {
  const [quads, pairs, singles] = [0, 1, 2].map(() => new HashList(patterns.length)) as [HashList, HashList, HashList];
  for (const pattern of patterns) {
    let hash = 0;
    let pair = 0;
    let count = 0;
    for (let at = 0; at < pattern.length && count < LONGEST; count++) {
      const symbol = pattern.codePointAt(at) ?? 0;
      hash = extendHash(hash, symbol);
      if (count === 1) pair = hash;
      at += symbol > 0xffff ? 2 : 1;
    }
    if (count === LONGEST) quads.add(hash);
    else if (count > 1) pairs.add(pair);
    else singles.add(hash);
  }
  return { quads: quads.toFilter(), pairs: pairs.toFilter(), singles: singles.toFilter() };
}
