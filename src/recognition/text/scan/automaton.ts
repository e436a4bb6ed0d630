/**
 * All patterns of a register in one trie, laid out as a double array: from state `s` the symbol with class `c` leads to `base(s) + c` if
 * `check` there says `s`. A state's base, whether a pattern ends there, and its check stand side by side, so a step touches one cache
 * line; states are placed breadth first, so the upper levels, which nearly every word of a text walks, stay in the cache however many
 * marks there are.
 */
export interface Automaton {
  /** Symbol (a code point) to its class, 0 where no pattern has it. */
  readonly classes: Uint16Array;
  /** Symbol of each class. */
  readonly classSymbols: Int32Array;
  /** Two words a state: base shifted left by one, with bit 0 set where a pattern ends; then the state it is reached from, -1 for none. */
  readonly states: Int32Array;
  /** State to the pattern that ends there, -1 for none. */
  readonly accepts: Int32Array;
  readonly patternCount: number;
}

const SYMBOLS = 0x40000;

function classify(patterns: readonly string[]): { classes: Uint16Array; classSymbols: Int32Array } {
  const counts = new Map<number, number>();
  for (const pattern of patterns) {
    for (const character of pattern) {
      const symbol = character.codePointAt(0) ?? 0;
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
  }
  // Frequent symbols get low classes: their children then sit close to the base.
  const ordered = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const classes = new Uint16Array(SYMBOLS);
  const classSymbols = new Int32Array(ordered.length + 1);
  for (const [rank, [symbol]] of ordered.entries()) {
    classes[symbol] = rank + 1;
    classSymbols[rank + 1] = symbol;
  }
  return { classes, classSymbols };
}

/** Slots of a double array under construction: `check` is -1 where free. */
class Slots {
  base: Int32Array = new Int32Array(1024);
  check: Int32Array = new Int32Array(1024).fill(-1);
  accepts: Int32Array = new Int32Array(1024).fill(-1);
  /** No free slot lies before it. */
  private firstFree = 1;
  used = 1;

  ensure(size: number): void {
    if (size <= this.check.length) return;
    const capacity = Math.max(size, Math.floor(this.check.length * 1.5));
    const base = new Int32Array(capacity);
    base.set(this.base);
    const check = new Int32Array(capacity).fill(-1);
    check.set(this.check);
    const accepts = new Int32Array(capacity).fill(-1);
    accepts.set(this.accepts);
    this.base = base;
    this.check = check;
    this.accepts = accepts;
  }

  /** The lowest base at which all `codes` (ascending) fall on free slots. */
  findBase(codes: readonly number[]): number {
    const first = codes[0] ?? 0;
    const last = codes.at(-1) ?? 0;
    while (this.firstFree < this.check.length && this.check[this.firstFree] !== -1) this.firstFree++;
    let slot = Math.max(this.firstFree, first + 1);
    let taken = 0;
    const from = slot;
    for (; ; slot++) {
      const base = slot - first;
      this.ensure(base + last + 1);
      if (this.check[slot] !== -1) {
        taken++;
        continue;
      }
      let fits = true;
      for (let k = 1; k < codes.length; k++) {
        if (this.check[base + (codes[k] ?? 0)] !== -1) {
          fits = false;
          break;
        }
      }
      if (fits) {
        // A region where nearly nothing is free costs every later search its length: leave its few holes empty.
        if (slot - from > 64 && taken > (slot - from) * 0.95) this.firstFree = slot;
        return base;
      }
    }
  }
}

interface Range {
  readonly state: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Builds the automaton over `patterns`: distinct, not empty, made of symbols. Pattern `i` is accepted as `i`. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const { classes, classSymbols } = classify(patterns);
  const codes = patterns.map((pattern) => Uint16Array.from([...pattern], (c) => classes[c.codePointAt(0) ?? 0] ?? 0));
  const order = Int32Array.from(patterns.keys());
  order.sort((a, b) => comparePatterns(codes[a], codes[b]));

  const slots = new Slots();
  let level: Range[] = [{ state: 0, from: 0, to: order.length, depth: 0 }];
  slots.check[0] = 0;
  while (level.length > 0) {
    const next: Range[] = [];
    for (const range of level) placeChildren(slots, range, order, codes, next);
    level = next;
  }
  const size = slots.used + classSymbols.length + 1;
  slots.ensure(size);
  const states = new Int32Array(size * 2);
  for (let state = 0; state < size; state++) {
    states[state * 2] = ((slots.base[state] ?? 0) << 1) | ((slots.accepts[state] ?? -1) >= 0 ? 1 : 0);
    states[state * 2 + 1] = slots.check[state] ?? -1;
  }
  return { classes, classSymbols, states, accepts: slots.accepts.slice(0, size), patternCount: patterns.length };
}

function comparePatterns(a: Uint16Array | undefined, b: Uint16Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function placeChildren(
  slots: Slots,
  range: Range,
  order: Int32Array,
  codes: readonly Uint16Array[],
  next: Range[],
): void {
  const { state, depth, to } = range;
  let from = range.from;
  const shortest = order[from];
  if (shortest !== undefined && codes[shortest]?.length === depth) {
    slots.accepts[state] = shortest;
    from++;
  }
  const children: number[] = [];
  const cuts: number[] = [];
  for (let k = from; k < to; k++) {
    const code = codes[order[k] ?? 0]?.[depth] ?? 0;
    if (children.at(-1) !== code) {
      children.push(code);
      cuts.push(k);
    }
  }
  if (children.length === 0) return;
  const base = slots.findBase(children);
  slots.base[state] = base;
  for (const [k, code] of children.entries()) {
    const child = base + code;
    slots.check[child] = state;
    if (child >= slots.used) slots.used = child + 1;
    next.push({ state: child, from: cuts[k] ?? from, to: cuts[k + 1] ?? to, depth: depth + 1 });
  }
}
