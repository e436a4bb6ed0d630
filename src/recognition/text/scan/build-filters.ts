import { type BitFilter, makeFilter } from './bit-filter.ts';
import { extendHash } from './hash-symbols.ts';

/** How patterns begin: the first four symbols of those that have so many, the first two of shorter ones, and single ones. */
export interface PatternFilters {
  readonly quads: BitFilter;
  readonly pairs: BitFilter;
  readonly singles: BitFilter;
}

const QUAD = 4;

function firstSymbols(pattern: string): number[] {
  const symbols: number[] = [];
  for (let at = 0; at < pattern.length && symbols.length < QUAD;) {
    const symbol = pattern.codePointAt(at) ?? 0;
    symbols.push(symbol);
    at += symbol > 0xffff ? 2 : 1;
  }
  return symbols;
}

export function buildFilters(patterns: readonly string[]): PatternFilters {
  const quads = new Set<number>();
  const pairs = new Set<number>();
  const singles = new Set<number>();
  for (const pattern of patterns) {
    const [a = 0, b, c, d] = firstSymbols(pattern);
    if (b === undefined) singles.add(a);
    else if (c === undefined || d === undefined) pairs.add(extendHash(a, b));
    else quads.add(extendHash(extendHash(extendHash(a, b), c), d));
  }
  return {
    quads: makeFilter(quads, quads.size),
    pairs: makeFilter(pairs, pairs.size),
    singles: makeFilter(singles, singles.size),
  };
}
