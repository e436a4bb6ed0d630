/** All patterns behind one another as classes: pattern `i` from `starts[i]` to `starts[i + 1]`. */
export interface ClassRuns {
  readonly classes: Uint16Array;
  readonly starts: Int32Array;
}

const SMALL = 12;

function compareFrom(runs: ClassRuns, a: number, b: number, depth: number): number {
  const { classes, starts } = runs;
  let i = (starts[a] as number) + depth;
  let j = (starts[b] as number) + depth;
  const iEnd = starts[a + 1] as number;
  const jEnd = starts[b + 1] as number;
  for (; i < iEnd && j < jEnd; i++, j++) {
    const difference = (classes[i] as number) - (classes[j] as number);
    if (difference !== 0) return difference;
  }
  return iEnd - i - (jEnd - j) || a - b;
}

function insertionSort(runs: ClassRuns, order: Int32Array, from: number, to: number, depth: number): void {
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
  runs: ClassRuns,
  order: Int32Array,
  keys: Uint32Array,
  from: number,
  to: number,
  depth: number,
): void {
  const { classes, starts } = runs;
  for (let k = from; k < to; k++) {
    const pattern = order[k] as number;
    const at = (starts[pattern] as number) + depth;
    const left = (starts[pattern + 1] as number) - at;
    const first = left > 0 ? (classes[at] as number) : 0;
    keys[k] = ((first << 16) | (left > 1 ? (classes[at + 1] as number) : 0)) >>> 0;
  }
}

/**
 * The order of the patterns by their classes, a pattern before those that go on from it, the same ones by their number. Quicksort by two
 * classes at a time (Bentley and Sedgewick): patterns share their beginnings, which comparing whole ones would read again and again. The
 * two classes stand beside the order, so that a pass reads memory from front to back.
 */
export function sortPatterns(runs: ClassRuns): Int32Array {
  const order = Int32Array.from({ length: runs.starts.length - 1 }, (_, index) => index);
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
  return order;
}
