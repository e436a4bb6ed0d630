import type { Box, LumaPlane } from '../decode/index.ts';
import type { AlteredPatch } from './altered-patch.ts';
import { combPower, findLines, makeWaves, mayHoldComb, PROFILE_PX, type Waves } from './comb.ts';
import { FINE_STEPS, type FinePlane, orZero, sizeOf } from './fine-plane.ts';
import { measureSquares, type Squares } from './measure-squares.ts';

/** Windows are as wide as a profile and overlap by half. */
const STEP_PX = PROFILE_PX / 2;
/** Changes from one pixel to the next of less are grain; more than so much counts no more, so that one edge does not outweigh a grid. */
const GRAIN = 2 * FINE_STEPS;
const MAX_CHANGE = 32 * FINE_STEPS;
/** Mean change of a window, along its rows and down its columns. */
const MIN_MEAN_CHANGE = 0.25 * FINE_STEPS;
/** How much of the changes stands on the lines. Of a grid that was scaled and compressed, half and more. */
const MIN_COMB = 0.4;
/** A grid fits half and a third of its pitch as well: a wider one counts though it fits a little less. */
const WIDER_FIT = 0.93;
const WIDER_PX = 1;
/** Windows of one mosaic differ by less in pitch, and are no further apart. */
const MAX_DRIFT_PX = 0.3;
const MAX_APART = 2;
/** What makes a mosaic: so many windows, and squares of theirs. */
const MIN_WINDOWS = 3;
const MIN_SQUARES = 50;
/** Squares differ less inside, as a share of how much they differ from each other. */
const MAX_UNEVENNESS = 0.4;
/** Two-dimensional codes are squares of one pitch too, but of two levels. */
const MAX_TWO_LEVELS = 0.65;
/** Checks of a cloth, too, but they repeat: squares with one between them differ less than neighbors do. */
const MIN_APART = 0.6;

/** Planes are mostly reduced by the same share along and across. */
const ALONG = makeWaves(1);

/**
 * Finds what was turned into squares: upright grids of flat squares of one pitch, whose brightness follows no pattern. `planes` are the plane,
 * its half and its quarter, `fine` the same in steps: in one of them squares of 4 to 34 pixels have a side from 4 to 8.5. `squareness` is the
 * width of a square divided by its height as the plane shows it, since planes are reduced by different shares along and across.
 */
export function findMosaics(
  planes: readonly LumaPlane[],
  fine: readonly FinePlane[],
  squareness: number,
): readonly AlteredPatch[] {
  const down = squareness === 1 ? ALONG : makeWaves(squareness);
  const found: AlteredPatch[] = [];
  for (const [halvings, plane] of planes.entries()) {
    if (Math.min(plane.widthPx, plane.heightPx) < PROFILE_PX) break;
    for (const windows of joinWindows(findWindows(plane, fine[halvings] as FinePlane, ALONG, down))) {
      const mosaic = toMosaic(windows, 2 ** halvings);
      if (mosaic !== undefined) found.push(mosaic);
    }
  }
  return found;
}

/** A window that shows a grid, by its place among the windows. */
interface Window extends Squares {
  readonly column: number;
  readonly row: number;
  readonly pitchPx: number;
}

/** Windows by rows; those without a grid are undefined. */
interface Windows {
  readonly columns: number;
  readonly rows: number;
  readonly at: readonly (Window | undefined)[];
}

function findWindows(plane: LumaPlane, fine: FinePlane, along: Waves, down: Waves): Windows {
  const changes = sumChanges(fine);
  const columns = Math.floor(plane.widthPx / STEP_PX) - 1;
  const rows = Math.floor(plane.heightPx / STEP_PX) - 1;
  const across = new Float32Array(PROFILE_PX);
  const downward = new Float32Array(PROFILE_PX);
  const look = (column: number, row: number): Window | undefined => {
    const [left, top] = [column * STEP_PX, row * STEP_PX];
    const least = MIN_MEAN_CHANGE * PROFILE_PX * PROFILE_PX;
    const acrossSum = fillProfile(across, changes.along, row, plane.widthPx, left);
    const downSum = fillProfile(downward, changes.down, column, plane.heightPx, top);
    if (acrossSum < least || downSum < least) return undefined;
    if (!mayHoldComb(across, acrossSum, MIN_COMB) || !mayHoldComb(downward, downSum, MIN_COMB)) return undefined;
    const pitch = findPitch(
      { profile: across, sum: acrossSum, waves: along },
      { profile: downward, sum: downSum, waves: down },
    );
    if (pitch === undefined) return undefined;
    const xs = findLines(across, along, pitch);
    const ys = xs && findLines(downward, down, pitch);
    if (xs === undefined || ys === undefined) return undefined;
    const squares = measureSquares(
      plane,
      xs.map((x) => x + left),
      ys.map((y) => y + top),
    );
    return squares && { ...squares, column, row, pitchPx: along.pitches[pitch] as number };
  };
  const at = Array.from({ length: Math.max(0, columns * rows) }, (_, k) => look(k % columns, Math.floor(k / columns)));
  return { columns, rows, at };
}

/** A profile, its sum, and the waves that it is held against. */
interface Held {
  readonly profile: Float32Array;
  readonly sum: number;
  readonly waves: Waves;
}

/** Place of the pitch that fits both ways best. */
function findPitch(across: Held, down: Held): number | undefined {
  const { pitches } = across.waves;
  let best = 0;
  let found: number | undefined;
  for (let at = 0; at < pitches.length; at++) {
    const one = combShare(across, at);
    if (one < MIN_COMB) continue;
    const comb = Math.min(one, combShare(down, at));
    const isWider = found !== undefined && (pitches[at] as number) > (pitches[found] as number) + WIDER_PX;
    if (comb < MIN_COMB || comb <= best * (isWider ? WIDER_FIT : 1)) continue;
    best = Math.max(best, comb);
    found = at;
  }
  return found;
}

/** How much of a profile stands on lines of one pitch apart: 1 for all of it, with the wave at `at`. */
function combShare({ profile, sum, waves }: Held, at: number): number {
  return Math.sqrt(combPower(profile, waves, at)) / sum;
}

/** Changes of brightness from each pixel to the next, summed over bands `STEP_PX` broad. */
interface Changes {
  /** Of each band of rows, by column: along the rows. */
  readonly along: Int32Array;
  /** Of each band of columns, by row: down the columns. */
  readonly down: Int32Array;
}

function sumChanges({ steps, widthPx, heightPx }: FinePlane): Changes {
  const along = new Int32Array(Math.ceil(heightPx / STEP_PX) * widthPx);
  const down = new Int32Array(Math.ceil(widthPx / STEP_PX) * heightPx);
  for (let y = 0; y + 1 < heightPx; y++) {
    const band = ((y / STEP_PX) | 0) * widthPx;
    for (let left = 0, to = y; left + 1 < widthPx; left += STEP_PX, to += heightPx) {
      const right = Math.min(left + STEP_PX, widthPx - 1);
      let below = 0;
      for (let x = left, at = y * widthPx + left; x < right; x++, at++) {
        const here = steps[at] as number;
        along[band + x] = (along[band + x] as number) + countChange(here - (steps[at + 1] as number));
        below += countChange(here - (steps[at + widthPx] as number));
      }
      down[to] = below;
    }
  }
  return { along, down };
}

function countChange(change: number): number {
  const size = sizeOf(change);
  return orZero(size - orZero(size - MAX_CHANGE) - GRAIN);
}

/** Two neighboring bands from a pixel on as one profile; its sum. The last change leads out of the window. */
function fillProfile(profile: Float32Array, bands: Int32Array, band: number, bandLength: number, from: number): number {
  let sum = 0;
  for (let k = 0, at = band * bandLength + from; k + 1 < PROFILE_PX; k++, at++) {
    const value = (bands[at] as number) + (bands[at + bandLength] as number);
    profile[k] = value;
    sum += value;
  }
  return sum;
}

/** Windows of one pitch that lie beside each other. */
function joinWindows({ columns, rows, at }: Windows): readonly (readonly Window[])[] {
  const isSeen = new Set<Window>();
  return at.flatMap((start) => {
    if (start === undefined || isSeen.has(start)) return [];
    isSeen.add(start);
    const group = [start];
    // Grows while it is walked.
    for (const { column, row, pitchPx } of group) {
      for (let y = Math.max(0, row - MAX_APART); y <= Math.min(rows - 1, row + MAX_APART); y++) {
        for (let x = Math.max(0, column - MAX_APART); x <= Math.min(columns - 1, column + MAX_APART); x++) {
          const beside = at[y * columns + x];
          if (beside === undefined || isSeen.has(beside) || Math.abs(beside.pitchPx - pitchPx) > MAX_DRIFT_PX) continue;
          isSeen.add(beside);
          group.push(beside);
        }
      }
    }
    return [group];
  });
}

function toMosaic(windows: readonly Window[], scale: number): AlteredPatch | undefined {
  const sum = (of: (window: Window) => number): number => windows.reduce((total, one) => total + of(one), 0);
  const squares = sum(({ count }) => count);
  if (windows.length < MIN_WINDOWS || squares < MIN_SQUARES) return undefined;
  const unevenness = Math.sqrt(sum(({ inside }) => inside) / sum(({ between }) => between));
  const twoLevels = sum((window) => window.twoLevels) / windows.length;
  if (sum(({ apart }) => apart) < MIN_APART * sum(({ between }) => between)) return undefined;
  // Not a number where no square differs from another.
  if (!(unevenness <= MAX_UNEVENNESS) || twoLevels > MAX_TWO_LEVELS) return undefined;
  return {
    way: 'mosaic',
    box: boxOf(windows, scale),
    // Half of the way to the limit takes a tenth.
    score: 1 - 0.2 * (unevenness / MAX_UNEVENNESS),
    measured: { pitchPx: (sum(({ pitchPx }) => pitchPx) / windows.length) * scale, squares, unevenness },
  };
}

function boxOf(windows: readonly Window[], scale: number): Box {
  const columns = windows.map(({ column }) => column);
  const rows = windows.map(({ row }) => row);
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const [across, down] = [Math.max(...columns) - left + 2, Math.max(...rows) - top + 2];
  const side = STEP_PX * scale;
  return [left * side, top * side, across * side, down * side];
}
