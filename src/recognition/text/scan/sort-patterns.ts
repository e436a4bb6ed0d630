/** Patterns behind one another as classes, each closed by a class 0. */
export type ClosedRuns = Uint16Array;

const SMALL = 12;

function compareFrom(runs: ClosedRuns, a: number, b: number, depth: number): number {
  for (let i = a + depth, j = b + depth; ; i++, j++) {
    const difference = (runs[i] as number) - (runs[j] as number);
    if (difference !== 0) return difference;
    if (runs[i] === 0) return a - b;
  }
}

function insertionSort(runs: ClosedRuns, order: Int32Array, from: number, to: number, depth: number): void {
  for (let i = from + 1; i < to; i++) {
    const moved = order[i] as number;
    let j = i;
    while (j > from && compareFrom(runs, order[j - 1] as number, moved, depth) > 0) {
      order[j] = order[j - 1] as number;
      j--;
    }
    order[j] = moved;
  }
}

/** Of the patterns `from` to `to` of the order, their next two classes in one number; 0 for those past a pattern's end. */
function readKeys(
  runs: ClosedRuns,
  order: Int32Array,
  keys: Uint32Array,
  from: number,
  to: number,
  depth: number,
): void {
  for (let k = from; k < to; k++) {
    const at = (order[k] as number) + depth;
    const first = runs[at] as number;
    keys[k] = first === 0 ? 0 : ((first << 16) | (runs[at + 1] as number)) >>> 0;
  }
}

/**
 * Puts patterns, given by where they begin, into the order of their classes: a pattern before those that go on from it, the same ones by
 * their place. Quicksort by two classes at a time (Bentley and Sedgewick): patterns share their beginnings, which comparing whole ones
 * would read again and again. The two classes stand beside the order, so that a pass reads memory from front to back.
 */
export function sortPatterns(runs: ClosedRuns, order: Int32Array): void {
  const keys = new Uint32Array(order.length);
  readKeys(runs, order, keys, 0, order.length, 0);
  const stack = [0, order.length, 0];
  while (stack.length > 0) {
    const depth = stack.pop() as number;
    const to = stack.pop() as number;
    const from = stack.pop() as number;
    if (to - from <= SMALL) {
      insertionSort(runs, order, from, to, depth);
      continue;
    }
    const [a, b, c] = [keys[from] as number, keys[(from + to) >>> 1] as number, keys[to - 1] as number];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let less = from;
    let greater = to;
    for (let i = from; i < greater;) {
      const key = keys[i] as number;
      if (key === pivot) {
        i++;
        continue;
      }
      const other = key < pivot ? less++ : --greater;
      const index = order[i] as number;
      order[i] = order[other] as number;
      order[other] = index;
      keys[i] = keys[other] as number;
      keys[other] = key;
      if (key < pivot) i++;
    }
    stack.push(from, less, depth, greater, to, depth);
    if ((pivot & 0xffff) === 0) {
      // Class 0 is a pattern's end: these are all the same pattern.
      order.subarray(less, greater).sort();
      continue;
    }
    readKeys(runs, order, keys, less, greater, depth + 2);
    stack.push(less, greater, depth + 2);
  }
}
