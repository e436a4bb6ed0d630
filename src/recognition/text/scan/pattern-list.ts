import { type ClassRuns, sortPatterns } from './sort-patterns.ts';

const SYMBOLS = 0x40000;
const PAGE = 128;
const FIRST_SYMBOLS = 1_024;
const FIRST_PATTERNS = 128;

/** Distinct patterns in the order of their classes, each with the entries that it stands for: what the tables of the scan are built from. */
export interface SortedPatterns extends ClassRuns {
  /** Symbol to class in two steps: page of 128 symbols, then place; class 0 where no pattern has the symbol. */
  readonly pages: Uint16Array;
  readonly classOf: Uint16Array;
  /** Of each class the symbol; class 0 has none. */
  readonly symbolOf: Int32Array;
  /** `entries[entryStarts[p]]` up to the next start: the entries of pattern `p`, as they were added. */
  readonly entryStarts: Int32Array;
  readonly entries: Int32Array;
}

function grown(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/** By symbol, all zero between two uses. */
const scratch = new Int32Array(SYMBOLS);

/**
 * Gathers patterns with the entries they stand for. A large register has millions, many of them several times: kept as symbols behind one
 * another they cost no object each, and sorting, which the trie needs, tells which are the same.
 */
export class PatternList {
  private symbols = new Int32Array(FIRST_SYMBOLS);
  private used = 0;
  private starts = new Int32Array(FIRST_PATTERNS);
  private owners = new Int32Array(FIRST_PATTERNS);
  private count = 0;

  /** Adds the first `length` of `symbols`, unless there are none. */
  add(symbols: ArrayLike<number>, length: number, entry: number): void {
    if (length === 0) return;
    this.symbols = grown(this.symbols, this.used + length);
    for (let k = 0; k < length; k++) this.symbols[this.used + k] = symbols[k] as number;
    this.close(this.used + length, entry);
  }

  /** Adds a pattern whose symbols are the characters of a text. */
  addText(pattern: string, entry: number): void {
    this.symbols = grown(this.symbols, this.used + pattern.length);
    let used = this.used;
    for (let at = 0; at < pattern.length;) {
      const symbol = pattern.codePointAt(at) ?? 0;
      this.symbols[used++] = symbol;
      at += symbol > 0xffff ? 2 : 1;
    }
    if (used > this.used) this.close(used, entry);
  }

  /** Everything that was added, each pattern once. */
  sort(): SortedPatterns {
    const { pages, classOf, symbolOf, classes } = this.classify();
    const runs = { classes, starts: this.starts.slice(0, this.count + 1) };
    return { pages, classOf, symbolOf, ...this.merge(runs, sortPatterns(runs)) };
  }

  private close(end: number, entry: number): void {
    this.starts = grown(this.starts, this.count + 2);
    this.owners = grown(this.owners, this.count + 1);
    this.owners[this.count++] = entry;
    this.starts[this.count] = end;
    this.used = end;
  }

  private classify(): Pick<SortedPatterns, 'pages' | 'classOf' | 'symbolOf' | 'classes'> {
    const { symbols, used } = this;
    const met: number[] = [];
    for (let k = 0; k < used; k++) {
      const symbol = symbols[k] as number;
      const count = scratch[symbol] as number;
      if (count === 0) met.push(symbol);
      scratch[symbol] = count + 1;
    }
    // Frequent symbols get low classes: their children then sit close to the base.
    met.sort((a, b) => (scratch[b] ?? 0) - (scratch[a] ?? 0) || a - b);
    const pages = new Uint16Array(SYMBOLS / PAGE);
    let pageCount = 1;
    for (const [rank, symbol] of met.entries()) {
      scratch[symbol] = rank + 1;
      if (pages[symbol >>> 7] === 0) pages[symbol >>> 7] = pageCount++;
    }
    const classOf = new Uint16Array(pageCount * PAGE);
    for (const symbol of met) classOf[(pages[symbol >>> 7] ?? 0) * PAGE + (symbol % PAGE)] = scratch[symbol] ?? 0;
    const classes = new Uint16Array(used);
    for (let k = 0; k < used; k++) classes[k] = scratch[symbols[k] as number] as number;
    for (const symbol of met) scratch[symbol] = 0;
    return { pages, classOf, symbolOf: Int32Array.from([0, ...met]), classes };
  }

  /** Puts the patterns behind one another in `order`, in which the same ones are neighbors. */
  private merge(runs: ClassRuns, order: Int32Array): Omit<SortedPatterns, 'pages' | 'classOf' | 'symbolOf'> {
    const { owners } = this;
    const classes = new Uint16Array(runs.classes.length);
    const starts = new Int32Array(order.length + 1);
    const entryStarts = new Int32Array(order.length + 1);
    const entries = new Int32Array(order.length);
    let used = 0;
    let count = 0;
    let entryCount = 0;
    for (let k = 0; k < order.length; k++) {
      const pattern = order[k] as number;
      const owner = owners[pattern] as number;
      const from = runs.starts[pattern] as number;
      const size = (runs.starts[pattern + 1] as number) - from;
      if (k > 0 && isLast(classes, starts[count - 1] as number, used, runs.classes, from, size)) {
        if (entries[entryCount - 1] !== owner) entries[entryCount++] = owner;
      } else {
        for (let at = 0; at < size; at++) classes[used++] = runs.classes[from + at] as number;
        starts[++count] = used;
        entries[entryCount++] = owner;
      }
      entryStarts[count] = entryCount;
    }
    return {
      classes: classes.slice(0, used),
      starts: starts.slice(0, count + 1),
      entryStarts: entryStarts.slice(0, count + 1),
      entries: entries.slice(0, entryCount),
    };
  }
}

/** Whether the classes `from` to `to` are the `size` ones at `at` of others. */
function isLast(last: Uint16Array, from: number, to: number, others: Uint16Array, at: number, size: number): boolean {
  if (to - from !== size) return false;
  for (let k = 0; k < size; k++) if (last[from + k] !== others[at + k]) return false;
  return true;
}
