import type { Automaton } from './automaton.ts';
import { MASK_SYMBOL } from '../fold/fold-character.ts';
import { EDGES, type Stream } from './stream.ts';

/** Patterns found: hit `h` is pattern `patterns[h]` at symbols `firsts[h]` to `lasts[h]` of the stream, both inside. */
export interface Hits {
  patterns: Int32Array;
  firsts: Int32Array;
  lasts: Int32Array;
  length: number;
  /** The step budget for masked words ran out: some were not tried. */
  isCutShort: boolean;
}

export function makeHits(capacity = 256): Hits {
  return {
    patterns: new Int32Array(capacity),
    firsts: new Int32Array(capacity),
    lasts: new Int32Array(capacity),
    length: 0,
    isCutShort: false,
  };
}

function pushHit(hits: Hits, pattern: number, first: number, last: number): void {
  if (hits.length === hits.patterns.length) {
    for (const name of ['patterns', 'firsts', 'lasts'] as const) {
      const larger = new Int32Array(hits.length * 2);
      larger.set(hits[name]);
      hits[name] = larger;
    }
  }
  hits.patterns[hits.length] = pattern;
  hits.firsts[hits.length] = first;
  hits.lasts[hits.length] = last;
  hits.length++;
}

/**
 * Finds every pattern that begins and ends at an edge of the stream. A walk starts at each edge and dies with the first symbol that no
 * pattern goes on with, so the cost is the text's length times a few symbols, and at worst times the longest pattern.
 */
export function findPatterns(automaton: Automaton, stream: Stream, hits: Hits): void {
  hits.length = 0;
  hits.isCutShort = false;
  const { classes, states, accepts } = automaton;
  const { symbols, edges, length } = stream;
  const root = (states[0] as number) >> 1;
  for (let first = 0; first < length; first++) {
    if (edges[first] === 0) continue;
    let code = classes[symbols[first] as number] as number;
    let state = root + code;
    if (code === 0 || states[state * 2 + 1] !== 0) continue;
    for (let last = first; ;) {
      const word = states[state * 2] as number;
      last++;
      if ((word & 1) !== 0 && (last === length || edges[last] !== 0))
        pushHit(hits, accepts[state] as number, first, last - 1);
      if (last === length) break;
      code = classes[symbols[last] as number] as number;
      const to = (word >> 1) + code;
      if (code === 0 || states[to * 2 + 1] !== state) break;
      state = to;
    }
  }
}

const MAX_MASKS = 2;
/** Steps of masked walks a stream may cost: some thousand masked words of an honest text, and a bound for a hostile one. */
const MASK_BUDGET = 400_000;
const LONGEST_MASKED_PREFIX = 32;

class MaskedWalk {
  private budget = MASK_BUDGET;
  private readonly automaton: Automaton;
  private readonly stream: Stream;
  private readonly hits: Hits;

  constructor(automaton: Automaton, stream: Stream, hits: Hits) {
    this.automaton = automaton;
    this.stream = stream;
    this.hits = hits;
  }

  get isSpent(): boolean {
    return this.budget < 0;
  }

  /** Follows the stream from symbol `at` in `state`; `first` is where the word began. */
  walk(state: number, first: number, at: number, masks: number): void {
    const { classes, states } = this.automaton;
    const { symbols, length } = this.stream;
    let current = state;
    for (let last = at; last < length; last++) {
      if (--this.budget < 0) return;
      const symbol = symbols[last] as number;
      if (symbol === MASK_SYMBOL) {
        if (masks < MAX_MASKS) this.branch(current, first, last, masks + 1);
        return;
      }
      const code = classes[symbol] as number;
      const to = ((states[current * 2] as number) >> 1) + code;
      if (code === 0 || states[to * 2 + 1] !== current) return;
      current = to;
      if (masks > 0) this.accept(to, first, last);
    }
  }

  /** Tries every letter that some pattern has at this place. */
  private branch(state: number, first: number, last: number, masks: number): void {
    const { classSymbols, states } = this.automaton;
    this.budget -= classSymbols.length >> 4;
    const base = (states[state * 2] as number) >> 1;
    for (let code = 1; code < classSymbols.length; code++) {
      const to = base + code;
      if (states[to * 2 + 1] !== state) continue;
      this.accept(to, first, last);
      this.walk(to, first, last + 1, masks);
    }
  }

  private accept(state: number, first: number, last: number): void {
    const accepted = this.automaton.accepts[state] as number;
    const { edges, length } = this.stream;
    if (accepted >= 0 && (last + 1 === length || edges[last + 1] !== 0)) pushHit(this.hits, accepted, first, last);
  }
}

/** Finds patterns in words where a masking character hides letters ("G*cci"): each mask is tried as every letter the trie goes on with. */
export function findMaskedPatterns(automaton: Automaton, stream: Stream, hits: Hits): void {
  hits.length = 0;
  const masked = new MaskedWalk(automaton, stream, hits);
  const { symbols, edges, length } = stream;
  const isSeparated = (index: number): boolean => ((edges[index] as number) & EDGES.separator) !== 0;
  for (let at = 0; at < length && !masked.isSpent; at++) {
    if (symbols[at] !== MASK_SYMBOL) continue;
    let first = at;
    while (first > 0 && at - first < LONGEST_MASKED_PREFIX && !isSeparated(first)) first--;
    if (isSeparated(first)) masked.walk(0, first, first, 0);
    // The walk went through the later masks of the same word.
    while (at + 1 < length && !isSeparated(at + 1)) at++;
  }
  hits.isCutShort = masked.isSpent;
}
