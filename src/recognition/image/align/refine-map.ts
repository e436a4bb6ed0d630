import type { Affine } from './affine.ts';
import type { Grid } from './small-plane.ts';
import { solve } from './solve.ts';

/** How a picture lies in another, as well as it could be fitted. */
export interface Fit {
  readonly map: Affine;
  /** Of the brightness of both, over what is compared; -1 to 1, negative: one is the other's negative. */
  readonly correlation: number;
}

/** So much of the picture at least must lie inside the other. */
const LEAST_INSIDE = 0.5;
/** From this step on, what strays from the fit is left out: a banner, a patch, a sticker. Before, the fit is too poor to tell. */
const TRIM_FROM = 2;
const TRIM_ROUNDS = 2;
/** Strays are this many times further off than the mean. */
const STRAY = 2.5;
/** A parameter moves by no more in one step: further than a pose is off. */
const MOST_MOVE = 0.05;
/** When nothing moves by more, the fit is done. */
const STILL = 0.0005;
const LEAST_STEPS = 3;
/** Added to the diagonal, in parts of it: keeps directions in which a picture shows nothing from running away. */
const DAMPING = 0.001;
const UNKNOWNS = 6;

/**
 * Fits a picture to another from a map that is nearly right: steps of Gauss and Newton on the difference in brightness, gain and offset fitted along (Lucas and Kanade 1981,
 * inverted brightness included). Undefined where it leaves the other picture.
 */
export function refineMap(reference: Grid, picture: Grid, start: Affine, mostSteps: number): Fit | undefined {
  const field = makeField(picture);
  let map = start;
  let [correlation, moved] = [0, Infinity];
  for (let step = 0; ; step++) {
    if (readReference(field, reference, map) < LEAST_INSIDE * field.kept.length) return undefined;
    let line = fitLine(field);
    const rounds = step < TRIM_FROM ? 0 : TRIM_ROUNDS;
    for (let round = 0; round < rounds; round++) {
      keepNear(field, line);
      line = fitLine(field);
    }
    ({ correlation } = line);
    if (step === mostSteps || (step >= LEAST_STEPS && moved < STILL)) return { map, correlation };
    const moves = findMoves(field, line);
    moved = Math.max(...moves.map(Math.abs));
    map = map.map((value, at) => value + (moves[at] as number)) as unknown as Affine;
  }
}

/** Both pictures at the samples of the one that is fitted. */
interface Field {
  readonly picture: Float32Array;
  readonly side: number;
  /** Of the reference: brightness, and how it grows along its sides, a whole side each. */
  readonly value: Float64Array;
  readonly across: Float64Array;
  readonly down: Float64Array;
  readonly isInside: Uint8Array;
  readonly kept: Uint8Array;
}

function makeField({ samples, side }: Grid): Field {
  const count = side * side;
  return {
    picture: samples,
    side,
    value: new Float64Array(count),
    across: new Float64Array(count),
    down: new Float64Array(count),
    isInside: new Uint8Array(count),
    kept: new Uint8Array(count),
  };
}

/** Answers how many samples lie inside the reference; all of them are kept. */
function readReference(
  { side, value, across, down, isInside, kept }: Field,
  { samples, side: width }: Grid,
  [a, b, c, d, e, f]: Affine,
): number {
  let inside = 0;
  const most = width - 1;
  for (let row = 0, k = 0; row < side; row++) {
    const v = (row + 0.5) / side;
    for (let column = 0; column < side; column++, k++) {
      const u = (column + 0.5) / side;
      const x = (a * u + b * v + c) * width - 0.5;
      const y = (d * u + e * v + f) * width - 0.5;
      isInside[k] = 0;
      if (!(x >= 0 && y >= 0 && x < most && y < most)) continue;
      // Plain constants in the loops over samples: taking arrays apart here costs much of the time.
      const left = Math.floor(x);
      const top = Math.floor(y);
      const right = x - left;
      const below = y - top;
      const at = top * width + left;
      const upperLeft = samples[at] as number;
      const upperRight = samples[at + 1] as number;
      const lowerLeft = samples[at + width] as number;
      const lowerRight = samples[at + width + 1] as number;
      const upper = upperLeft + (upperRight - upperLeft) * right;
      const lower = lowerLeft + (lowerRight - lowerLeft) * right;
      value[k] = upper + (lower - upper) * below;
      across[k] = ((upperRight - upperLeft) * (1 - below) + (lowerRight - lowerLeft) * below) * width;
      down[k] = (lower - upper) * width;
      isInside[k] = 1;
      inside++;
    }
  }
  kept.set(isInside);
  return inside;
}

/** The reference's brightness as the picture's, stretched and moved. */
interface Line {
  readonly gain: number;
  readonly meanPicture: number;
  readonly meanReference: number;
  readonly correlation: number;
}

const NOTHING = 1e-9;

function fitLine({ picture, value, kept }: Field): Line {
  let count = 0;
  let ofPicture = 0;
  let ofReference = 0;
  let squaresPicture = 0;
  let squaresReference = 0;
  let products = 0;
  for (let k = 0; k < kept.length; k++) {
    if (kept[k] === 0) continue;
    const p = picture[k] as number;
    const r = value[k] as number;
    count++;
    ofPicture += p;
    ofReference += r;
    squaresPicture += p * p;
    squaresReference += r * r;
    products += p * r;
  }
  const [meanPicture, meanReference] = [ofPicture / Math.max(1, count), ofReference / Math.max(1, count)];
  const spreadPicture = Math.max(0, squaresPicture - ofPicture * meanPicture) + NOTHING;
  const spreadReference = Math.max(0, squaresReference - ofReference * meanReference) + NOTHING;
  const together = products - ofPicture * meanReference;
  return {
    gain: together / spreadPicture,
    meanPicture,
    meanReference,
    correlation: together / Math.sqrt(spreadPicture * spreadReference),
  };
}

/** What is left between the picture, stretched, and the reference at a sample. */
function strayAt({ picture, value }: Field, { gain, meanPicture, meanReference }: Line, k: number): number {
  return gain * ((picture[k] as number) - meanPicture) - ((value[k] as number) - meanReference);
}

function keepNear(field: Field, line: Line): void {
  const { isInside, kept } = field;
  let sum = 0;
  let count = 0;
  for (let k = 0; k < kept.length; k++) {
    if (isInside[k] === 0) continue;
    sum += Math.abs(strayAt(field, line, k));
    count++;
  }
  const most = (STRAY * sum) / Math.max(1, count);
  for (let k = 0; k < kept.length; k++) {
    kept[k] = isInside[k] === 1 && Math.abs(strayAt(field, line, k)) <= most ? 1 : 0;
  }
}

/** By how much each parameter of the map has to move: the normal equations of the strays, summed row by row of the picture, in which `v` stays. */
function findMoves(field: Field, line: Line): readonly number[] {
  const { side, across, down, kept } = field;
  const matrix = new Float64Array(UNKNOWNS * UNKNOWNS);
  const wanted = new Float64Array(UNKNOWNS);
  const sums = new Float64Array(UNKNOWNS);
  let count = 0;
  for (let row = 0, k = 0; row < side; row++) {
    const v = (row + 0.5) / side;
    // Products of how the reference grows across (x) and down (y), by the power of u that they are taken with.
    let xx0 = 0;
    let xx1 = 0;
    let xx2 = 0;
    let xy0 = 0;
    let xy1 = 0;
    let xy2 = 0;
    let yy0 = 0;
    let yy1 = 0;
    let yy2 = 0;
    let x0 = 0;
    let x1 = 0;
    let y0 = 0;
    let y1 = 0;
    let strayX0 = 0;
    let strayX1 = 0;
    let strayY0 = 0;
    let strayY1 = 0;
    for (let column = 0; column < side; column++, k++) {
      if (kept[k] === 0) continue;
      const u = (column + 0.5) / side;
      const x = across[k] as number;
      const y = down[k] as number;
      const stray = strayAt(field, line, k);
      const xx = x * x;
      const xy = x * y;
      const yy = y * y;
      count++;
      xx0 += xx;
      xx1 += xx * u;
      xx2 += xx * u * u;
      xy0 += xy;
      xy1 += xy * u;
      xy2 += xy * u * u;
      yy0 += yy;
      yy1 += yy * u;
      yy2 += yy * u * u;
      x0 += x;
      x1 += x * u;
      y0 += y;
      y1 += y * u;
      strayX0 += stray * x;
      strayX1 += stray * x * u;
      strayY0 += stray * y;
      strayY1 += stray * y * u;
    }
    addAll(sums, [x1, x0 * v, x0, y1, y0 * v, y0]);
    addAll(wanted, [strayX1, strayX0 * v, strayX0, strayY1, strayY0 * v, strayY0]);
    addBlock(matrix, 0, 0, v, xx0, xx1, xx2);
    addBlock(matrix, 0, 3, v, xy0, xy1, xy2);
    addBlock(matrix, 3, 0, v, xy0, xy1, xy2);
    addBlock(matrix, 3, 3, v, yy0, yy1, yy2);
  }
  for (let s = 0; s < UNKNOWNS; s++) {
    // The offset is fitted along, so only what differs from the mean counts; the strays have none.
    for (let t = 0; t < UNKNOWNS; t++) {
      const at = s * UNKNOWNS + t;
      matrix[at] = (matrix[at] as number) - ((sums[s] as number) * (sums[t] as number)) / Math.max(1, count);
    }
    matrix[s * (UNKNOWNS + 1)] = (matrix[s * (UNKNOWNS + 1)] as number) * (1 + DAMPING) + NOTHING;
  }
  return [...solve(matrix, wanted)].map((move) => Math.max(-MOST_MOVE, Math.min(MOST_MOVE, move)));
}

function addAll(target: Float64Array, values: readonly number[]): void {
  for (let at = 0; at < values.length; at++) target[at] = (target[at] as number) + (values[at] as number);
}

/** Adds the products of (u, v, 1) with themselves, weighted: `p0`, `p1`, `p2` are the sums of the weights with powers of u. */
function addBlock(
  matrix: Float64Array,
  row: number,
  column: number,
  v: number,
  p0: number,
  p1: number,
  p2: number,
): void {
  const block = [p2, p1 * v, p1, p1 * v, p0 * v * v, p0 * v, p1, p0 * v, p0];
  for (let at = 0, place = row * UNKNOWNS + column; at < block.length; at++) {
    matrix[place] = (matrix[place] as number) + (block[at] as number);
    place += at % 3 === 2 ? UNKNOWNS - 2 : 1;
  }
}
