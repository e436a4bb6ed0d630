import { grown } from './grow-array.ts';
import type { SortedPatterns } from './pattern-list.ts';
import { Slots } from './trie-slots.ts';

/**
 * All patterns of a segment in one trie, laid out as a double array: from an inner state with base `b` the symbol of class `c` leads to
 * `b + c` if the check there names the state. A path that no longer branches is no chain of states but a leaf with a tail of classes,
 * which is compared in one run; so a pattern costs little more than one state and its last symbols.
 */
export interface Trie {
  /**
   * Two words a state. An inner state has its base shifted left by one, with bit 0 set where a pattern ends: its number then stands in
   * the first word of the state `base`. A leaf has bit 31 set and the place of its tail. The second word is the state it is reached
   * from, -1 for none.
   */
  readonly states: Int32Array;
  /** Of each leaf: how many classes follow, the classes, the pattern in two halves. */
  readonly tails: Uint16Array;
}

const LEAF = 0x80000000;

/** Lays the states out breadth first: the upper levels, which nearly every word of a text walks, then stay in the cache. */
class TrieBuilder {
  private readonly slots: Slots;
  private tails = new Uint16Array(1024);
  private tailLength = 0;
  private readonly patterns: SortedPatterns;
  /** State, first and last pattern, depth: inner states whose children have no place yet. */
  private queue: number[] = [];
  /** Classes that lead on from the state at hand, ascending, and the first pattern of each. */
  private readonly codes: Int32Array;
  private readonly cuts: Int32Array;

  constructor(patterns: SortedPatterns) {
    const classCount = patterns.symbolOf.length;
    this.patterns = patterns;
    // A pattern takes little more than a state.
    this.slots = new Slots(patterns.shared.length + classCount);
    this.codes = new Int32Array(classCount);
    this.cuts = new Int32Array(classCount + 1);
  }

  build(): Trie {
    this.slots.setWord(0, 1 << 1);
    const length = this.patterns.starts.length - 1;
    if (length > 0) this.queue.push(0, 0, length, 0);
    while (this.queue.length > 0) {
      const level = this.queue;
      this.queue = [];
      for (let k = 0; k < level.length; k += 4)
        this.placeChildren(level[k] ?? 0, level[k + 1] ?? 0, level[k + 2] ?? 0, level[k + 3] ?? 0);
    }
    const states = this.slots.toStates(this.codes.length + 1);
    return { states, tails: this.tails.slice(0, this.tailLength) };
  }

  /** Finds the classes that the patterns `from` to `to` go on with at `depth`; returns how many. */
  private readCodes(from: number, to: number, depth: number): number {
    const { codes, cuts } = this;
    const { classes, starts, shared } = this.patterns;
    let count = 0;
    for (let k = from; k < to; k++) {
      // All begin with the same `depth` classes; neighbors that share no more go on differently.
      if (k > from && shared[k] !== depth) continue;
      const at = (starts[k] as number) + depth;
      codes[count] = at < (starts[k + 1] as number) ? (classes[at] as number) : 0;
      cuts[count++] = k;
    }
    cuts[count] = to;
    return count;
  }

  private placeChildren(state: number, from: number, to: number, depth: number): void {
    const { codes, cuts, queue } = this;
    const count = this.readCodes(from, to, depth);
    const base = this.slots.findBase(codes, count);
    this.slots.setWord(state, (base << 1) | (codes[0] === 0 ? 1 : 0));
    for (let k = 0; k < count; k++) {
      const code = codes[k] as number;
      const child = base + code;
      const first = cuts[k] as number;
      const last = cuts[k + 1] as number;
      this.slots.take(child, state);
      if (code === 0) this.slots.setWord(child, first);
      else if (last - first === 1) this.slots.setWord(child, this.addTail(first, depth + 1) | LEAF);
      else queue.push(child, first, last, depth + 1);
    }
  }

  private addTail(index: number, depth: number): number {
    const { classes, starts } = this.patterns;
    const from = (starts[index] as number) + depth;
    const count = (starts[index + 1] as number) - from;
    const at = this.tailLength;
    this.tails = grown(this.tails, at + count + 3);
    const { tails } = this;
    tails[at] = count;
    for (let k = 0; k < count; k++) tails[at + 1 + k] = classes[from + k] as number;
    tails[at + 1 + count] = index & 0xffff;
    tails[at + 2 + count] = index >>> 16;
    this.tailLength = at + count + 3;
    return at;
  }
}

/** Builds the trie over distinct patterns in order. Pattern `i` is found as `i`. */
export function buildTrie(patterns: SortedPatterns): Trie {
  return new TrieBuilder(patterns).build();
}
