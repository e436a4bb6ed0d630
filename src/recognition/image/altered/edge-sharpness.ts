import type { LumaPlane } from '../decode/index.ts';
import { halvePlane } from '../parts/index.ts';

/** Side of the squares whose means are compared. */
export const MEAN_PX = 4;

/** Brightness that an edge takes from one mean to the next. */
const MIN_EDGE = 12;
/** Brightness that its steepest pixel takes, of a sharp one. */
const MIN_STEEP = 10;
/** The share that the steepest pixel takes: a quarter on a slope, two thirds and more on a sharp edge. */
const MAX_SOFT = 0.36;
const MIN_SHARP = 0.5;

export const SOFT = 1;
export const SHARP = 2;

/** Edges between neighboring means, row by row: 0 for none, `SOFT` or `SHARP`. */
export interface Edges {
  readonly columns: number;
  readonly rows: number;
  /** From each mean to the one at its right. */
  readonly along: Uint8Array;
  /** From each mean to the one below. */
  readonly down: Uint8Array;
}

/** How sharp the edges of a plane are, by means of `MEAN_PX` × `MEAN_PX` pixels. */
export function findEdges(plane: LumaPlane): Edges {
  const { luma, widthPx: columns, heightPx: rows } = halvePlane(halvePlane(plane));
  const steep = findSteepest(plane, columns, rows);
  const along = new Uint8Array(columns * rows);
  const down = new Uint8Array(columns * rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const here = luma[at] as number;
      if (column + 1 < columns) along[at] = toEdge(here - (luma[at + 1] as number), steep.along, at, at + 1);
      if (row + 1 < rows) down[at] = toEdge(here - (luma[at + columns] as number), steep.down, at, at + columns);
    }
  }
  return { columns, rows, along, down };
}

function toEdge(change: number, steep: Float32Array, from: number, to: number): number {
  const most = Math.max(steep[from] as number, steep[to] as number);
  const whole = Math.abs(change);
  if (most >= MIN_STEEP && most >= MIN_SHARP * whole) return SHARP;
  return whole >= MIN_EDGE && most <= MAX_SOFT * whole ? SOFT : 0;
}

/** The largest change to the next pixel in each line of a square, and of these the mean, which grain hardly moves. */
function findSteepest(
  { luma, widthPx, heightPx }: LumaPlane,
  columns: number,
  rows: number,
): { readonly along: Float32Array; readonly down: Float32Array } {
  const along = new Float32Array(columns * rows);
  const down = new Float32Array(columns * rows);
  /** Of each column of pixels in a row of squares. */
  const deepest = new Float32Array(columns * MEAN_PX);
  for (let row = 0; row < rows; row++) {
    deepest.fill(0);
    for (let y = row * MEAN_PX; y < (row + 1) * MEAN_PX; y++) {
      const below = y + 1 < heightPx ? widthPx : 0;
      for (let column = 0; column < columns; column++) {
        let most = 0;
        for (let x = column * MEAN_PX; x < (column + 1) * MEAN_PX; x++) {
          const at = y * widthPx + x;
          const here = luma[at] as number;
          const aside = x + 1 < widthPx ? Math.abs((luma[at + 1] as number) - here) : 0;
          if (aside > most) most = aside;
          const under = Math.abs((luma[at + below] as number) - here);
          if (under > (deepest[x] as number)) deepest[x] = under;
        }
        along[row * columns + column] = (along[row * columns + column] as number) + most / MEAN_PX;
      }
    }
    for (let x = 0; x < deepest.length; x++) {
      const at = row * columns + ((x / MEAN_PX) | 0);
      down[at] = (down[at] as number) + (deepest[x] as number) / MEAN_PX;
    }
  }
  return { along, down };
}
