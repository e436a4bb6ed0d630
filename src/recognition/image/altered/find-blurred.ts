import type { Box } from '../decode/index.ts';
import type { AlteredPatch } from './altered-patch.ts';
import { countCrossings } from './count-crossings.ts';
import { type Edges, findEdges, SHARP, SOFT } from './edge-sharpness.ts';
import { orZero } from './fine-plane.ts';
import { MEAN_PX, type Squared } from './steepness.ts';

/** Means of a cell, and cells a side that a plane has at least. */
const CELL_MEANS = 2;
const MIN_CELLS = 8;
/** What a cell adds to a patch: one with sharp edges takes away, up to two of them; one without edges hardly. */
const SOFT_WORTH = 100;
const SHARP_WORTH = -100;
const MOST_SHARP = 2;
const EMPTY_WORTH = -3;
const MIN_WORTH = 800;
/** A patch has so many soft cells, few sharp ones for each, and this side. */
const MIN_SOFT = 12;
const MAX_SHARP_SHARE = 0.12;
const MIN_SIDE_PX = 40;
/** Edges that run into the patch: so many in all, this share of those outside, so many at each of two sides. */
const MIN_CROSSINGS = 5;
const MIN_CROSSING_SHARE = 0.35;
const MIN_SIDE_CROSSINGS = 3;
const MIN_SIDES = 2;

/**
 * Finds what was blurred: a rectangle of soft edges, away from the rim of the picture, that sharp edges from outside run into and go on in
 * soft. A ground out of focus ends at the outline of what stands before it, which runs along the border, not across it. Each of the planes
 * is half as large as the one before: in smaller ones the edges of a broad blur are steep enough to be seen.
 */
export function findBlurred(planes: readonly Squared[]): readonly AlteredPatch[] {
  const found: AlteredPatch[] = [];
  for (const [halvings, squared] of planes.entries()) {
    const edges = findEdges(squared);
    const cells = countCells(edges);
    if (Math.min(cells.columns, cells.rows) < MIN_CELLS) break;
    const box = findSoftest(cells);
    const patch = box && toPatch(edges, cells, box, 2 ** halvings);
    if (patch !== undefined) found.push(patch);
  }
  return found;
}

/** How many soft and sharp edges stand in each cell, row by row. */
interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly soft: Uint8Array;
  readonly sharp: Uint8Array;
}

function countCells({ columns: means, rows: meanRows, along, down }: Edges): Cells {
  const columns = Math.floor(means / CELL_MEANS);
  const rows = Math.floor(meanRows / CELL_MEANS);
  const soft = new Uint8Array(columns * rows);
  const sharp = new Uint8Array(columns * rows);
  for (let row = 0; row < rows * CELL_MEANS; row++) {
    const cellRow = ((row / CELL_MEANS) | 0) * columns;
    for (let column = 0, at = row * means; column < columns * CELL_MEANS; column++, at++) {
      const to = cellRow + ((column / CELL_MEANS) | 0);
      const [one, other] = [along[at] as number, down[at] as number];
      soft[to] = (soft[to] as number) + (one & SOFT) + (other & SOFT);
      sharp[to] = (sharp[to] as number) + ((one & SHARP) + (other & SHARP)) / SHARP;
    }
  }
  return { columns, rows, soft, sharp };
}

/**
 * The rectangle of cells that is worth most (Kadane's sum over all pairs of rows: rows² × columns / 2 steps); undefined where none is worth
 * enough.
 */
function findSoftest(cells: Cells): Box | undefined {
  const { columns, rows } = cells;
  const worth = weighCells(cells);
  let best = MIN_WORTH;
  let box: Box | undefined;
  const sums = new Int32Array(columns);
  for (let top = 0; top < rows; top++) {
    sums.fill(0);
    for (let bottom = top; bottom < rows; bottom++) {
      let run = 0;
      for (let x = 0; x < columns; x++) {
        const sum = (sums[x] as number) + (worth[bottom * columns + x] as number);
        sums[x] = sum;
        run = orZero(run) + sum;
        if (run <= best) continue;
        best = run;
        const from = findStart(sums, x, run);
        box = [from, top, x - from + 1, bottom - top + 1];
      }
    }
  }
  return box;
}

/** Where the shortest run begins that ends at a place and comes to a sum. */
function findStart(sums: Int32Array, end: number, run: number): number {
  let from = end;
  for (let left = run - (sums[end] as number); left !== 0;) left -= sums[--from] as number;
  return from;
}

function weighCells({ soft, sharp }: Cells): Int32Array {
  const worth = new Int32Array(soft.length);
  for (let at = 0; at < worth.length; at++) {
    const hard = sharp[at] as number;
    if (hard > 0) worth[at] = SHARP_WORTH * Math.min(MOST_SHARP, hard);
    else worth[at] = (soft[at] as number) > 0 ? SOFT_WORTH : EMPTY_WORTH;
  }
  return worth;
}

function toPatch(edges: Edges, cells: Cells, box: Box, scale: number): AlteredPatch | undefined {
  const [x, y, width, height] = box;
  const side = CELL_MEANS * MEAN_PX * scale;
  const isAtRim = x === 0 || y === 0 || x + width === cells.columns || y + height === cells.rows;
  if (isAtRim || Math.min(width, height) * side < MIN_SIDE_PX) return undefined;
  let [soft, sharp] = [0, 0];
  for (let row = y; row < y + height; row++) {
    for (let at = row * cells.columns + x; at < row * cells.columns + x + width; at++) {
      if ((cells.sharp[at] as number) > 0) sharp++;
      else if ((cells.soft[at] as number) > 0) soft++;
    }
  }
  if (soft < MIN_SOFT || sharp > soft * MAX_SHARP_SHARE) return undefined;
  const sides = countCrossings(edges, scaleBox(box, CELL_MEANS));
  const crossings = sides.reduce((sum, one) => sum + one.crossing, 0);
  const outside = sides.reduce((sum, one) => sum + one.outside, 0);
  if (crossings < MIN_CROSSINGS || crossings < outside * MIN_CROSSING_SHARE) return undefined;
  if (sides.filter(({ crossing }) => crossing >= MIN_SIDE_CROSSINGS).length < MIN_SIDES) return undefined;
  return {
    way: 'blur',
    box: scaleBox(box, side),
    // Half sure at the least number of edges, the surer the more there are.
    score: 1 - MIN_CROSSINGS / (2 * crossings),
    measured: { softCells: soft, sharpCells: sharp, crossings, outside },
  };
}

function scaleBox([x, y, width, height]: Box, by: number): Box {
  return [x * by, y * by, width * by, height * by];
}
