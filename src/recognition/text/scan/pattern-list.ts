import { grown } from './grow-array.ts';
import { sortPatterns } from './sort-patterns.ts';

const SYMBOLS = 0x40000;
const PAGE = 128;
const FIRST_CLASSES = 256;
const FIRST_UNITS = 1_024;
/** Before the classes of a pattern stands its entry in two halves. */
const ENTRY_UNITS = 2;

/** Distinct patterns in the order of their classes, each with the entries that it stands for: what the tables of the scan are built from. */
export interface SortedPatterns {
  /** All patterns behind one another as classes: pattern `i` from `starts[i]` to `starts[i + 1]`. */
  readonly classes: Uint16Array;
  readonly starts: Int32Array;
  /** Of each pattern, how many classes it begins with like the one before. */
  readonly shared: Uint16Array;
  /** Symbol to class in two steps: page of 128 symbols, then place; class 0 where no pattern has the symbol. */
  readonly pages: Uint16Array;
  readonly classOf: Uint16Array;
  /** Of each class the symbol; class 0 has none. */
  readonly symbolOf: Int32Array;
  /** `entries[entryStarts[p]]` up to the next start: the entries of pattern `p`, as they were added. */
  readonly entryStarts: Int32Array;
  readonly entries: Int32Array;
}

/** Symbols to classes in two steps, see `SortedPatterns`. */
class Classes {
  readonly pages = new Uint16Array(SYMBOLS / PAGE);
  /** The first page has no symbol. */
  classOf = new Uint16Array(PAGE);
  private pageCount = 1;

  get(symbol: number): number {
    return this.classOf[(this.pages[symbol >>> 7] as number) * PAGE + (symbol % PAGE)] as number;
  }

  set(symbol: number, to: number): void {
    if (this.pages[symbol >>> 7] === 0) {
      this.pages[symbol >>> 7] = this.pageCount++;
      this.classOf = grown(this.classOf, this.pageCount * PAGE);
    }
    this.classOf[(this.pages[symbol >>> 7] as number) * PAGE + (symbol % PAGE)] = to;
  }

  toTables(): Pick<SortedPatterns, 'pages' | 'classOf'> {
    return { pages: this.pages, classOf: this.classOf.slice(0, this.pageCount * PAGE) };
  }
}

/**
 * Gathers patterns with the entries they stand for. A large register has millions, many of them several times: kept as numbers behind one
 * another they cost no object each, and sorting, which the trie needs, tells which are the same.
 */
export class PatternList {
  /** Of each pattern its entry, its classes in the order in which their symbols were met, and 0. */
  private units = new Uint16Array(FIRST_UNITS);
  private used = 0;
  private count = 0;
  private readonly met = new Classes();
  private readonly symbols: number[] = [0];
  /** How often each class was met. */
  private counts = new Int32Array(FIRST_CLASSES);

  /** Adds the first `length` of `symbols`, unless there are none. */
  add(symbols: ArrayLike<number>, length: number, entry: number): void {
    if (length === 0) return;
    let at = this.open(length, entry);
    for (let k = 0; k < length; k++) this.units[at++] = this.meet(symbols[k] as number);
    this.close(at);
  }

  /** Adds a pattern whose symbols are the characters of a text. */
  addText(pattern: string, entry: number): void {
    if (pattern === '') return;
    let at = this.open(pattern.length, entry);
    for (let k = 0; k < pattern.length;) {
      const symbol = pattern.codePointAt(k) ?? 0;
      this.units[at++] = this.meet(symbol);
      k += symbol > 0xffff ? 2 : 1;
    }
    this.close(at);
  }

  /** Everything that was added, each pattern once. The list is used up. */
  sort(): SortedPatterns {
    const { units } = this;
    const { rank, ...tables } = this.rank();
    const order = new Int32Array(this.count);
    for (let at = 0, pattern = 0; at < this.used; at++) {
      at += ENTRY_UNITS;
      order[pattern++] = at;
      for (; units[at] !== 0; at++) units[at] = rank[units[at] as number] as number;
    }
    sortPatterns(units, order);
    return { ...tables, ...this.merge(order) };
  }

  private open(length: number, entry: number): number {
    this.units = grown(this.units, this.used + ENTRY_UNITS + length + 1);
    this.units[this.used] = entry & 0xffff;
    this.units[this.used + 1] = entry >>> 16;
    return this.used + ENTRY_UNITS;
  }

  private close(at: number): void {
    this.units[at] = 0;
    this.used = at + 1;
    this.count++;
  }

  private meet(symbol: number): number {
    let met = this.met.get(symbol);
    if (met === 0) {
      met = this.symbols.length;
      this.symbols.push(symbol);
      this.counts = grown(this.counts, met + 1);
      this.met.set(symbol, met);
    }
    (this.counts[met] as number)++;
    return met;
  }

  /** Frequent symbols get low classes: their children then sit close to the base. */
  private rank(): Pick<SortedPatterns, 'pages' | 'classOf' | 'symbolOf'> & { readonly rank: Uint16Array } {
    const { symbols, counts } = this;
    const order = [...symbols.keys()].slice(1);
    order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (symbols[a] ?? 0) - (symbols[b] ?? 0));
    const rank = new Uint16Array(symbols.length);
    const classes = new Classes();
    for (const [place, met] of order.entries()) {
      rank[met] = place + 1;
      classes.set(symbols[met] ?? 0, place + 1);
    }
    return { rank, ...classes.toTables(), symbolOf: Int32Array.from([0, ...order], (met) => symbols[met] ?? 0) };
  }

  /** Puts the patterns behind one another in `order`, in which the same ones are neighbors. */
  private merge(order: Int32Array): Omit<SortedPatterns, 'pages' | 'classOf' | 'symbolOf'> {
    const { units } = this;
    const classes = new Uint16Array(this.used);
    const starts = new Int32Array(order.length + 1);
    const shared = new Uint16Array(order.length);
    const entryStarts = new Int32Array(order.length + 1);
    const entries = new Int32Array(order.length);
    let used = 0;
    let count = 0;
    let entryCount = 0;
    for (let k = 0; k < order.length; k++) {
      const from = order[k] as number;
      const entry = (units[from - 2] as number) | ((units[from - 1] as number) << 16);
      const last = count === 0 ? used : (starts[count - 1] as number);
      let same = 0;
      while (last + same < used && classes[last + same] === units[from + same]) same++;
      if (count > 0 && last + same === used && units[from + same] === 0) {
        if (entries[entryCount - 1] !== entry) entries[entryCount++] = entry;
      } else {
        shared[count] = same;
        for (let at = from; units[at] !== 0; at++) classes[used++] = units[at] as number;
        starts[++count] = used;
        entries[entryCount++] = entry;
      }
      entryStarts[count] = entryCount;
    }
    return {
      classes: classes.slice(0, used),
      starts: starts.slice(0, count + 1),
      shared: shared.slice(0, count),
      entryStarts: entryStarts.slice(0, count + 1),
      entries: entries.slice(0, entryCount),
    };
  }
}
