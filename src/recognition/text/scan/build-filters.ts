import { type BitFilter, makeFilter } from './bit-filter.ts';
import { extendHash } from './hash-symbols.ts';
import type { SortedPatterns } from './pattern-list.ts';

/** Symbols of a pattern's beginning. */
const LONGEST = 4;

/** How patterns begin: the first four symbols of those that have so many, the first two of shorter ones, and single ones. */
export interface PatternFilters {
  readonly quads: BitFilter;
  readonly pairs: BitFilter;
  readonly singles: BitFilter;
}

/** Hashes of beginnings. Patterns come in order, so that those with the same beginning are neighbors and it is kept once. */
class Beginnings {
  private readonly hashes: Int32Array;
  private length = 0;

  constructor(capacity: number) {
    this.hashes = new Int32Array(capacity);
  }

  add(hash: number): void {
    if (this.length === 0 || this.hashes[this.length - 1] !== hash) this.hashes[this.length++] = hash;
  }

  toFilter(): BitFilter {
    return makeFilter(this.hashes.subarray(0, this.length), this.length);
  }
}

export function buildFilters({ classes, starts, symbolOf }: SortedPatterns): PatternFilters {
  const count = starts.length - 1;
  const [quads, pairs, singles] = [0, 1, 2].map(() => new Beginnings(count)) as [Beginnings, Beginnings, Beginnings];
  for (let pattern = 0; pattern < count; pattern++) {
    const from = starts[pattern] as number;
    const size = (starts[pattern + 1] as number) - from;
    let hash = 0;
    const hashed = size >= LONGEST ? LONGEST : Math.min(size, 2);
    for (let k = 0; k < hashed; k++) hash = extendHash(hash, symbolOf[classes[from + k] as number] as number);
    (hashed === LONGEST ? quads : hashed === 2 ? pairs : singles).add(hash);
  }
  return { quads: quads.toFilter(), pairs: pairs.toFilter(), singles: singles.toFilter() };
}
