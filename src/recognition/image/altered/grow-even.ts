import type { LumaPlane } from '../decode/index.ts';

/** A pixel that differs by more from one beside it belongs to nothing even: grain, edges, what JPEG leaves beside them. */
const MAX_STEP = 3;
/** Pixels of one area are no further from the brightness it was grown from. */
const MAX_OFF = 6;

/** Stands for all pixels that belong to nothing even. */
const UNEVEN = 0x7f_ff_ff_ff;

/** Even pixels that hang together. `labels` holds `label` at each of them, and no other pixel has it. */
export interface EvenArea {
  readonly pixels: Int32Array;
  readonly labels: Int32Array;
  readonly label: number;
}

/**
 * All areas of one brightness and of that many pixels at least, one after the other; `pixels` of one hold until the next is asked for. Linear in
 * the size of the plane.
 */
export function* growEven(plane: LumaPlane, leastPixels: number): Iterable<EvenArea> {
  const labels = markUneven(plane);
  const queue = new Int32Array(labels.length);
  let label = 0;
  for (let seed = 0; seed < labels.length; seed++) {
    if (labels[seed] !== 0) continue;
    label++;
    const count = growFrom(plane, labels, queue, seed, label);
    if (count >= leastPixels) yield { pixels: queue.subarray(0, count), labels, label };
  }
}

/** `UNEVEN` for each pixel that differs from one beside it, and for the first column, so that no area runs from one row into the next; 0 for the others. */
function markUneven({ luma, widthPx, heightPx }: LumaPlane): Int32Array {
  const labels = new Int32Array(luma.length);
  for (let y = 0, at = 0; y < heightPx; y++) {
    labels[at] = UNEVEN;
    for (let x = 0; x < widthPx; x++, at++) {
      const here = luma[at] as number;
      if (x + 1 < widthPx && isStep(here - (luma[at + 1] as number))) labels[at] = labels[at + 1] = UNEVEN;
      if (y + 1 < heightPx && isStep(here - (luma[at + widthPx] as number))) labels[at] = labels[at + widthPx] = UNEVEN;
    }
  }
  return labels;
}

function isStep(change: number): boolean {
  return change > MAX_STEP || change < -MAX_STEP;
}

/** Labels what hangs together with the seed and lists it in the queue; how many pixels it is. */
function growFrom(
  { luma, widthPx }: LumaPlane,
  labels: Int32Array,
  queue: Int32Array,
  seed: number,
  label: number,
): number {
  const low = (luma[seed] as number) - MAX_OFF;
  const high = low + 2 * MAX_OFF;
  labels[seed] = label;
  queue[0] = seed;
  let count = 1;
  for (let next = 0; next < count; next++) {
    const at = queue[next] as number;
    // Above and below the plane there is no label at all, and the first column parts the rows.
    for (const to of [at - 1, at + 1, at - widthPx, at + widthPx]) {
      if (labels[to] !== 0) continue;
      const value = luma[to] as number;
      if (value < low || value > high) continue;
      labels[to] = label;
      queue[count++] = to;
    }
  }
  return count;
}
