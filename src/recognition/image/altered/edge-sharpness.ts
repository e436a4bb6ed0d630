import type { Squared } from './steepness.ts';

/** Brightness that an edge takes from one mean to the next. */
const MIN_EDGE = 12;
/** Brightness that its steepest pixel takes, of a sharp one. */
const MIN_STEEP = 10;
/** The share that the steepest pixel takes: a quarter on a slope, two thirds and more on a sharp edge. */
const MAX_SOFT = 0.36;
const MIN_SHARP = 0.5;

/** Bits of their own. */
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

/** How sharp the edges of a plane are, by its squares. */
export function findEdges({ means, along, down }: Squared): Edges {
  const { luma, widthPx: columns, heightPx: rows } = means;
  const edges = { columns, rows, along: new Uint8Array(luma.length), down: new Uint8Array(luma.length) };
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (column + 1 < columns) edges.along[at] = toEdge(luma, along, at, at + 1);
      if (row + 1 < rows) edges.down[at] = toEdge(luma, down, at, at + columns);
    }
  }
  return edges;
}

function toEdge(means: Float32Array, steep: Float32Array, from: number, to: number): number {
  const most = Math.max(steep[from] as number, steep[to] as number);
  const whole = Math.abs((means[from] as number) - (means[to] as number));
  if (most >= MIN_STEEP && most >= MIN_SHARP * whole) return SHARP;
  return whole >= MIN_EDGE && most <= MAX_SOFT * whole ? SOFT : 0;
}
