import type { LumaPlane } from '../decode/index.ts';
import { FINE_STEPS, type FinePlane, sizeOf } from './fine-plane.ts';
import { measureShape } from './measure-shape.ts';
import { MEAN_PX, type Squared } from './steepness.ts';

/** A pixel that differs by more from one beside it belongs to nothing even: grain, edges, what JPEG leaves beside them. */
const MAX_STEP = 3;
/** Pixels of one area are no further from the brightness it was grown from. */
const MAX_OFF = 6;
/** Of an area so much at least is made of even squares that hang together. */
const MIN_SQUARES = 0.25;
/** By squares forms are coarser, and the outermost differ more, than by pixels: these limits are wider than those of what is laid over. */
const MIN_FULLNESS = 0.75;
const MIN_FILLED = 0.75;
const STRAY_OF_SQUARES = 2;

/** Stands for all pixels that belong to nothing even. */
const UNEVEN = 0x7f_ff_ff_ff;

/** Even pixels that hang together. `labels` holds `label` at each of them, and no other pixel has it. */
export interface EvenArea {
  readonly pixels: Int32Array;
  readonly labels: Int32Array;
  readonly label: number;
}

/** Which areas are worth growing: their size in pixels, and how far brightness strays in them. */
export interface EvenLimits {
  readonly leastPixels: number;
  readonly mostPixels: number;
  readonly stray: number;
}

/**
 * All areas of one brightness and of such a size, one after the other; `pixels` of one hold until the next is asked for. They are looked for by
 * squares, and grown by pixels only where there are enough of them: linear in the size of the plane, and hardly more than in the
 * number of squares where nothing is even.
 */
export function* growEven(squared: Squared, limits: EvenLimits): Iterable<EvenArea> {
  const seeds = findSeeds(squared, limits);
  if (seeds.length === 0) return;
  const { plane } = squared;
  const labels = markUneven(squared.fine);
  const queue = new Int32Array(labels.length);
  let label = 0;
  for (const { square, brightness } of seeds) {
    const from = findUnlabeled(labels, square, squared);
    if (from === undefined) continue;
    const count = growFrom(plane, labels, queue, from, brightness, ++label);
    if (count >= limits.leastPixels && count <= limits.mostPixels)
      yield { pixels: queue.subarray(0, count), labels, label };
  }
}

/** A square of an area, by its place among the squares, and how bright the area is. */
interface Seed {
  readonly square: number;
  readonly brightness: number;
}

/** One for each area of even squares that may be of a size, of one brightness and of a simple form. */
function findSeeds({ means, along, down }: Squared, { leastPixels, mostPixels, stray }: EvenLimits): readonly Seed[] {
  const labels = new Int32Array(means.luma.length);
  for (let at = 0; at < labels.length; at++) {
    const isEven = (along[at] as number) <= MAX_STEP && (down[at] as number) <= MAX_STEP;
    if (!isEven || at % means.widthPx === 0) labels[at] = UNEVEN;
  }
  const queue = new Int32Array(labels.length);
  const seeds: Seed[] = [];
  for (let square = 0; square < labels.length; square++) {
    if (labels[square] !== 0) continue;
    const count = growFrom(means, labels, queue, square, means.luma[square] as number, 1);
    const pixels = count * MEAN_PX * MEAN_PX;
    if (pixels < leastPixels * MIN_SQUARES || pixels > mostPixels) continue;
    const squares = queue.subarray(0, count);
    const { fullness, area } = measureShape(squares, means.widthPx);
    if (fullness < MIN_FULLNESS || count < area * MIN_FILLED) continue;
    const seen = measureBrightness(means, squares);
    if (seen.stray <= stray * STRAY_OF_SQUARES) seeds.push({ square, brightness: seen.brightness });
  }
  return seeds;
}

/** The first pixel of a square that belongs to no area yet, but may. */
function findUnlabeled(labels: Int32Array, square: number, { plane, means }: Squared): number | undefined {
  const [row, column] = [Math.floor(square / means.widthPx), square % means.widthPx];
  for (let y = row * MEAN_PX; y < (row + 1) * MEAN_PX; y++) {
    for (let x = column * MEAN_PX; x < (column + 1) * MEAN_PX; x++) {
      if (labels[y * plane.widthPx + x] === 0) return y * plane.widthPx + x;
    }
  }
  return undefined;
}

/** `UNEVEN` for each pixel that differs from one beside it, and for the first column, so that no area runs from one row into the next; 0 for the others. */
function markUneven({ steps, widthPx, heightPx }: FinePlane): Int32Array {
  const labels = new Int32Array(steps.length);
  for (let y = 0, at = 0; y < heightPx; y++) {
    labels[at] = UNEVEN;
    const below = y + 1 < heightPx ? widthPx : 0;
    for (let x = 0; x < widthPx; x++, at++) {
      const right = x + 1 < widthPx ? 1 : 0;
      const here = steps[at] as number;
      const aside = markStep(here - (steps[at + right] as number));
      const under = markStep(here - (steps[at + below] as number));
      labels[at] = (labels[at] as number) | aside | under;
      labels[at + right] = (labels[at + right] as number) | aside;
      labels[at + below] = (labels[at + below] as number) | under;
    }
  }
  return labels;
}

/** `UNEVEN` for too large a change, 0 for others; without a branch. */
function markStep(change: number): number {
  return ((MAX_STEP * FINE_STEPS - sizeOf(change)) >> 31) & UNEVEN;
}

/** Labels what hangs together with the seed and is about so bright, and lists it in the queue; how many pixels it is. */
function growFrom(
  { luma, widthPx }: LumaPlane,
  labels: Int32Array,
  queue: Int32Array,
  seed: number,
  brightness: number,
  label: number,
): number {
  const low = brightness - MAX_OFF;
  const high = brightness + MAX_OFF;
  let count = 1;
  const reach = (to: number): void => {
    // Above and below the plane there is no label at all, and the first column parts the rows.
    if (labels[to] !== 0) return;
    const value = luma[to] as number;
    if (value < low || value > high) return;
    labels[to] = label;
    queue[count++] = to;
  };
  labels[seed] = label;
  queue[0] = seed;
  for (let next = 0; next < count; next++) {
    const at = queue[next] as number;
    reach(at - 1);
    reach(at + 1);
    reach(at - widthPx);
    reach(at + widthPx);
  }
  return count;
}

/** Mean brightness of some pixels, and how far they are from it. */
export function measureBrightness(
  { luma }: LumaPlane,
  pixels: Int32Array,
): { readonly brightness: number; readonly stray: number } {
  let [sum, squares] = [0, 0];
  for (const at of pixels) {
    const value = luma[at] as number;
    sum += value;
    squares += value * value;
  }
  const brightness = sum / pixels.length;
  return { brightness, stray: Math.sqrt(Math.max(0, squares / pixels.length - brightness * brightness)) };
}
