import type { LinearFormat } from './found-code.ts';
import type { GreyPicture } from './grey-picture.ts';
import { modulesOf } from './linear-modules.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners of a code as it lies in the picture; the top left one is where its first bar begins. */
export interface Corners {
  readonly topLeft: Point;
  readonly topRight: Point;
  readonly bottomRight: Point;
  readonly bottomLeft: Point;
}

/** Samples a module: narrower steps change no answer. */
const SAMPLES = 6;

/** White modules before the first bar and after the last that are looked at too. */
const QUIET = '000';

/** Where between its upper and its lower end a code is crossed, until one crossing confirms it. */
const CROSSINGS = [0.5, 0.25, 0.75] as const;

/**
 * How the modules of a crossing may lie off where an even division puts them, in modules: at either end, in the middle (a curved package, or
 * one seen from the side), and ahead in one half and behind in the other (both at once).
 */
interface Warp {
  readonly start: number;
  readonly end: number;
  readonly bend: number;
  readonly lean: number;
}

/** What is tried of each, from far to near; steps of a quarter module are as fine as the sampling can tell. */
const SEARCH: readonly (readonly [keyof Warp, reach: number, step: number])[] = [
  ['bend', 9, 0.5],
  ['start', 1.5, 0.5],
  ['end', 2.5, 0.5],
  ['lean', 2, 0.5],
  ['bend', 1, 0.25],
  ['start', 0.5, 0.25],
  ['end', 0.5, 0.25],
  ['lean', 0.5, 0.25],
];

/**
 * Correlation of the whole code with its print, and by how much a digit's own modules may fall behind those of another digit. In the photos
 * of ../shared/data/barcodes right readings have 0.76–0.99 and lead by 0.04 or more, wrong ones trail by 0.17 or more.
 */
const MIN_LIKENESS = 0.6;
const MAX_TRAIL = 0.02;

/**
 * Whether the digits that were read from bars are what the bars show. A check digit alone lets one misreading in ten pass, and blur and noise
 * are misread often enough: so the code is printed anew, laid over the picture and bent until it fits best, and then each digit has to fit
 * its place as well as any other digit would.
 */
export function confirmLinear(picture: GreyPicture, corners: Corners, format: LinearFormat, digits: string): boolean {
  const { modules, places } = modulesOf(format, digits);
  const printed = QUIET + modules + QUIET;
  const expected = blur(draw(printed));
  return CROSSINGS.some((height) => {
    const from = between(corners.topLeft, corners.bottomLeft, height);
    const to = between(corners.topRight, corners.bottomRight, height);
    const profile = findBestFit(picture, from, to, modules.length, expected);
    if (correlate(profile, expected) < MIN_LIKENESS) return false;
    return places.every(({ start, own, others }) => {
      const fits = (digit: string) => fitOf(profile, printed, QUIET.length + start, digit);
      const needed = fits(own) + MAX_TRAIL;
      return others.every((other) => fits(other) <= needed);
    });
  });
}

/** How well seven modules fit the place that begins at a module, judged with their neighbors, into which they are blurred. */
function fitOf(profile: Float32Array, printed: string, start: number, digit: string): number {
  const context =
    printed.slice(start - 3, start) + digit + printed.slice(start + digit.length, start + digit.length + 3);
  const drawn = blur(draw(context)).subarray(2 * SAMPLES, (digit.length + 4) * SAMPLES);
  return correlate(profile.subarray((start - 1) * SAMPLES, (start + digit.length + 1) * SAMPLES), drawn);
}

function findBestFit(
  picture: GreyPicture,
  from: Point,
  to: Point,
  modules: number,
  expected: Float32Array,
): Float32Array {
  let warp: Warp = { start: 0, end: 0, bend: 0, lean: 0 };
  let profile = cross(picture, from, to, modules, warp);
  let likeness = correlate(profile, expected);
  for (const [name, reach, step] of SEARCH) {
    const around = warp;
    for (let shift = -reach; shift <= reach; shift += step) {
      const tried = { ...around, [name]: around[name] + shift };
      const crossing = cross(picture, from, to, modules, tried);
      const correlation = correlate(crossing, expected);
      if (correlation > likeness) [warp, profile, likeness] = [tried, crossing, correlation];
    }
  }
  return profile;
}

/** Brightness along a line through the code and its quiet zones, the same number of samples for each module. */
function cross(picture: GreyPicture, from: Point, to: Point, modules: number, warp: Warp): Float32Array {
  const profile = new Float32Array((modules + 2 * QUIET.length) * SAMPLES);
  for (let i = 0; i < profile.length; i++) {
    const module = (i + 0.5) / SAMPLES - QUIET.length;
    const share = module / modules;
    const middle = 4 * share * (1 - share);
    const off = warp.start * (1 - share) + warp.end * share + (warp.bend + warp.lean * (1 - 2 * share)) * middle;
    const along = (module + off) / modules;
    profile[i] = brightnessAt(picture, from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along);
  }
  return profile;
}

/** Between the four pixels around; the nearest ones outside the picture. */
function brightnessAt({ grey, widthPx, heightPx }: GreyPicture, x: number, y: number): number {
  const [inX, inY] = [Math.min(widthPx - 1, Math.max(0, x)), Math.min(heightPx - 1, Math.max(0, y))];
  const [left, top] = [Math.floor(inX), Math.floor(inY)];
  const [right, bottom] = [Math.min(widthPx - 1, left + 1), Math.min(heightPx - 1, top + 1)];
  const above = mix(grey[top * widthPx + left] as number, grey[top * widthPx + right] as number, inX - left);
  const below = mix(grey[bottom * widthPx + left] as number, grey[bottom * widthPx + right] as number, inX - left);
  return mix(above, below, inY - top);
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function between(a: Point, b: Point, share: number): Point {
  return { x: mix(a.x, b.x, share), y: mix(a.y, b.y, share) };
}

/** White is 1, black 0. */
function draw(modules: string): Float32Array {
  const drawn = new Float32Array(modules.length * SAMPLES);
  for (let i = 0; i < modules.length; i++) {
    if (modules[i] === '0') drawn.fill(1, i * SAMPLES, (i + 1) * SAMPLES);
  }
  return drawn;
}

/** As a lens a little out of focus would: a triangle that reaches one module to either side. */
function blur(line: Float32Array): Float32Array {
  const smooth = new Float32Array(line.length);
  for (let i = 0; i < line.length; i++) {
    let sum = 0;
    for (let d = 1 - SAMPLES; d < SAMPLES; d++) {
      sum += (SAMPLES - Math.abs(d)) * (line[Math.min(line.length - 1, Math.max(0, i + d))] as number);
    }
    smooth[i] = sum / (SAMPLES * SAMPLES);
  }
  return smooth;
}

/** Pearson's correlation, 0 where one of the two is flat. */
function correlate(a: Float32Array, b: Float32Array): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    sumA += x;
    sumB += y;
    sumAA += x * x;
    sumBB += y * y;
    sumAB += x * y;
  }
  const variances = (sumAA - (sumA * sumA) / a.length) * (sumBB - (sumB * sumB) / a.length);
  return variances <= 0 ? 0 : (sumAB - (sumA * sumB) / a.length) / Math.sqrt(variances);
}
