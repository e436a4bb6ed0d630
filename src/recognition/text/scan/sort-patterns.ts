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
  return iEnd - i - (jEnd - j);
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

/**
 * The order of the patterns by their classes, a pattern before those that go on from it. Quicksort by one class at a time (Bentley and
 * Sedgewick): patterns share their beginnings, which comparing whole ones would read again and again.
 */
export function sortPatterns(runs: ClassRuns): Int32Array {
  const { classes, starts } = runs;
  const order = Int32Array.from({ length: starts.length - 1 }, (_, index) => index);
  const classAt = (index: number, depth: number): number => {
    const pattern = order[index] as number;
    const at = (starts[pattern] as number) + depth;
    return at < (starts[pattern + 1] as number) ? (classes[at] as number) : 0;
  };
  const stack = [0, order.length, 0];
  while (stack.length > 0) {
    const depth = stack.pop() as number;
    const to = stack.pop() as number;
    const from = stack.pop() as number;
    if (to - from <= SMALL) {
      insertionSort(runs, order, from, to, depth);
      continue;
    }
    const [a, b, c] = [classAt(from, depth), classAt((from + to) >>> 1, depth), classAt(to - 1, depth)];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let less = from;
    let greater = to;
    for (let i = from; i < greater;) {
      const at = classAt(i, depth);
      const index = order[i] as number;
      if (at < pivot) {
        order[i++] = order[less] as number;
        order[less++] = index;
      } else if (at > pivot) {
        order[i] = order[--greater] as number;
        order[greater] = index;
      } else i++;
    }
    stack.push(from, less, depth, greater, to, depth);
    // Class 0 is a pattern's end: those are the same pattern, and there is one.
    if (pivot !== 0) stack.push(less, greater, depth + 1);
  }
  return order;
}
