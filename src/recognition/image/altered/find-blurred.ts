import type { Box, LumaPlane } from '../decode/index.ts';
import { halvePlane } from '../parts/index.ts';
import type { AlteredPatch } from './altered-patch.ts';
import { countCrossings } from './count-crossings.ts';
import { type Edges, findEdges, MEAN_PX, SHARP, SOFT } from './edge-sharpness.ts';

/** The plane and its half, where the edges of a broad blur are steep enough to be seen. */
const SCALES = [1, 2];
/** Means of a cell, and cells a side that a plane has at least. */
const CELL_MEANS = 2;
const MIN_CELLS = 8;
/** What a cell adds to a patch: one with sharp edges takes away, up to two of them; one without edges hardly. */
const SOFT_WORTH = 1;
const MOST_SHARP = 2;
const EMPTY_WORTH = -0.03;
const MIN_WORTH = 8;
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
 * soft. A ground out of focus ends at the outline of what stands before it, which runs along the border, not across it.
 */
export function findBlurred(plane: LumaPlane): readonly AlteredPatch[] {
  const found: AlteredPatch[] = [];
  let scaled = plane;
  for (const scale of SCALES) {
    if (scale > 1) scaled = halvePlane(scaled);
    const edges = findEdges(scaled);
    const cells = countCells(edges);
    if (Math.min(cells.columns, cells.rows) < MIN_CELLS) break;
    const box = findSoftest(cells);
    const patch = box && toPatch(edges, cells, box, scale);
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
    for (let column = 0; column < columns * CELL_MEANS; column++) {
      const to = Math.floor(row / CELL_MEANS) * columns + Math.floor(column / CELL_MEANS);
      for (const edges of [along, down]) {
        const edge = edges[row * means + column];
        if (edge === SOFT) soft[to] = (soft[to] as number) + 1;
        else if (edge === SHARP) sharp[to] = (sharp[to] as number) + 1;
      }
    }
  }
  return { columns, rows, soft, sharp };
}

/** The rectangle of cells that is worth most (Kadane's sum over all pairs of rows); undefined where none is worth enough. */
function findSoftest({ columns, rows, soft, sharp }: Cells): Box | undefined {
  const worth = Float32Array.from(soft, (count, at) => {
    const hard = sharp[at] as number;
    if (hard > 0) return -Math.min(MOST_SHARP, hard);
    return count > 0 ? SOFT_WORTH : EMPTY_WORTH;
  });
  let best = MIN_WORTH;
  let box: Box | undefined;
  const sums = new Float32Array(columns);
  for (let top = 0; top < rows; top++) {
    sums.fill(0);
    for (let bottom = top; bottom < rows; bottom++) {
      let run = 0;
      let from = 0;
      for (let x = 0; x < columns; x++) {
        const sum = (sums[x] as number) + (worth[bottom * columns + x] as number);
        sums[x] = sum;
        if (run <= 0) {
          run = sum;
          from = x;
        } else run += sum;
        if (run > best) {
          best = run;
          box = [from, top, x - from + 1, bottom - top + 1];
        }
      }
    }
  }
  return box;
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
