import { Slots } from './trie-slots.ts';
import { type ClassRuns, sortPatterns } from './sort-patterns.ts';

/**
 * All patterns of a segment in one trie, laid out as a double array: from an inner state with base `b` the symbol of class `c` leads to
 * `b + c` if the check there names the state. A path that no longer branches is no chain of states but a leaf with a tail of classes,
 * which is compared in one run; so a pattern costs little more than one state and its last symbols.
 */
export interface Trie {
  /** Symbol to class in two steps: page of 128 symbols, then place; class 0 where no pattern has the symbol. */
  readonly pages: Uint16Array;
  readonly classes: Uint16Array;
  /** Classes, with 0 counted. */
  readonly classCount: number;
  /**
   * Two words a state. An inner state has its base shifted left by one, with bit 0 set where a pattern ends: its number then stands in
   * the first word of the state `base`. A leaf has bit 31 set and the place of its tail. The second word is the state it is reached
   * from, -1 for none.
   */
  readonly states: Int32Array;
  /** Of each leaf: how many classes follow, the classes, the pattern in two halves. */
  readonly tails: Uint16Array;
}

const SYMBOLS = 0x40000;
const PAGE = 128;
const LEAF = 0x80000000;

/** By symbol, all zero between two uses. */
const scratch = new Int32Array(SYMBOLS);

function classify(patterns: readonly string[]): {
  readonly runs: ClassRuns;
  readonly pages: Uint16Array;
  readonly classes: Uint16Array;
  readonly classCount: number;
} {
  const counts = scratch;
  const met: number[] = [];
  const starts = new Int32Array(patterns.length + 1);
  let total = 0;
  for (const [index, pattern] of patterns.entries()) {
    for (let i = 0; i < pattern.length; total++) {
      const symbol = pattern.codePointAt(i) ?? 0;
      if (counts[symbol] === 0) met.push(symbol);
      counts[symbol] = (counts[symbol] ?? 0) + 1;
      i += symbol > 0xffff ? 2 : 1;
    }
    starts[index + 1] = total;
  }
  // Frequent symbols get low classes: their children then sit close to the base.
  met.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const classOf = scratch;
  const pages = new Uint16Array(SYMBOLS / PAGE);
  let pageCount = 1;
  for (const [rank, symbol] of met.entries()) {
    classOf[symbol] = rank + 1;
    if (pages[Math.floor(symbol / PAGE)] === 0) pages[Math.floor(symbol / PAGE)] = pageCount++;
  }
  const classes = new Uint16Array(pageCount * PAGE);
  for (const symbol of met)
    classes[(pages[Math.floor(symbol / PAGE)] ?? 0) * PAGE + (symbol % PAGE)] = classOf[symbol] ?? 0;
  const flat = new Uint16Array(total);
  let at = 0;
  for (const pattern of patterns) {
    for (let i = 0; i < pattern.length; at++) {
      const symbol = pattern.codePointAt(i) ?? 0;
      flat[at] = classOf[symbol] ?? 0;
      i += symbol > 0xffff ? 2 : 1;
    }
  }
  for (const symbol of met) scratch[symbol] = 0;
  return { runs: { classes: flat, starts }, pages, classes, classCount: met.length + 1 };
}

function grow(array: Uint16Array<ArrayBuffer>, size: number): Uint16Array<ArrayBuffer> {
  if (size <= array.length) return array;
  const larger = new Uint16Array(Math.max(size, Math.floor(array.length * 1.5)));
  larger.set(array);
  return larger;
}

/** Patterns in order, their classes behind one another: building reads them from front to back. */
interface SortedRuns extends ClassRuns {
  /** Number of each pattern. */
  readonly numbers: Int32Array;
}

function sortRuns(runs: ClassRuns): SortedRuns {
  const numbers = sortPatterns(runs);
  const classes = new Uint16Array(runs.classes.length);
  const starts = new Int32Array(runs.starts.length);
  let used = 0;
  for (let k = 0; k < numbers.length; k++) {
    const pattern = numbers[k] as number;
    const end = runs.starts[pattern + 1] as number;
    for (let at = runs.starts[pattern] as number; at < end; at++) classes[used++] = runs.classes[at] as number;
    starts[k + 1] = used;
  }
  return { classes, starts, numbers };
}

/** Lays the states out breadth first: the upper levels, which nearly every word of a text walks, then stay in the cache. */
class TrieBuilder {
  private readonly slots = new Slots();
  private tails = new Uint16Array(1024);
  private tailLength = 0;
  private readonly runs: SortedRuns;
  /** State, first and last pattern, depth: inner states whose children have no place yet. */
  private queue: number[] = [];
  /** Classes that lead on from the state at hand, ascending, and the first pattern of each. */
  private readonly codes: Int32Array;
  private readonly cuts: Int32Array;

  constructor(runs: ClassRuns, classCount: number) {
    this.runs = sortRuns(runs);
    this.codes = new Int32Array(classCount);
    this.cuts = new Int32Array(classCount + 1);
  }

  build(): { readonly states: Int32Array; readonly tails: Uint16Array } {
    this.slots.setWord(0, 1 << 1);
    const { length } = this.runs.numbers;
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
    const { classes, starts } = this.runs;
    let count = 0;
    let last = -1;
    for (let k = from; k < to; k++) {
      const at = (starts[k] as number) + depth;
      const code = at < (starts[k + 1] as number) ? (classes[at] as number) : 0;
      if (code === last) continue;
      codes[count] = last = code;
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
      if (code === 0) this.slots.setWord(child, this.runs.numbers[first] as number);
      else if (last - first === 1) this.slots.setWord(child, this.addTail(first, depth + 1) | LEAF);
      else queue.push(child, first, last, depth + 1);
    }
  }

  private addTail(index: number, depth: number): number {
    const { classes, starts, numbers } = this.runs;
    const from = (starts[index] as number) + depth;
    const count = (starts[index + 1] as number) - from;
    const at = this.tailLength;
    const pattern = numbers[index] as number;
    this.tails = grow(this.tails, at + count + 3);
    const { tails } = this;
    tails[at] = count;
    for (let k = 0; k < count; k++) tails[at + 1 + k] = classes[from + k] as number;
    tails[at + 1 + count] = pattern & 0xffff;
    tails[at + 2 + count] = pattern >>> 16;
    this.tailLength = at + count + 3;
    return at;
  }
}

/** Builds the trie over `patterns`: distinct, not empty, made of symbols. Pattern `i` is found as `i`. */
export function buildTrie(patterns: readonly string[]): Trie {
  const { runs, pages, classes, classCount } = classify(patterns);
  return { pages, classes, classCount, ...new TrieBuilder(runs, classCount).build() };
}
