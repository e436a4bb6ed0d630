import type { LumaPlane } from '../decode/index.ts';
import { halvePlane } from '../parts/index.ts';

// A line of letters is a place where dark and bright change often along a row. The plane is laid out in cells, and the changes in each are
// counted; what counts is the best run of three cells, side by side or one below the other, two half cells high.
const CELL_WIDTH = 8;
const CELL_HEIGHT = 4;
/** Brightness that a change takes over two pixels. */
const MIN_CHANGE = 20;
/** Changes further apart than this are no two sides of a stroke. */
const MAX_STROKE_PX = 12;
/** The least changes of a line, in the plane itself, at a half and at a quarter of its size, where large letters have narrow strokes. */
const LEAST_CHANGES = [38, 40, 40] as const;

/**
 * Whether a picture may hold text that could be read: cheap, and made to miss next to none; many photographs without text pass as well (docs/adr/0140-a-gate-that-counts-strokes.md). `plane` is that of the hash, its sides at most 512 pixels.
 */
export function mayHoldText(plane: LumaPlane): boolean {
  let level = plane;
  for (const [at, least] of LEAST_CHANGES.entries()) {
    if (at > 0) level = halvePlane(level);
    if (countBusiest(level) >= least) return true;
  }
  return false;
}

/** The most changes in three cells. */
function countBusiest(plane: LumaPlane): number {
  const columns = Math.ceil(plane.widthPx / CELL_WIDTH);
  const rows = Math.ceil(plane.heightPx / CELL_HEIGHT);
  const changes = countChanges(plane, columns, rows);
  let most = 0;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const pair = (k: number): number => (changes[k] as number) + (changes[k + columns] as number);
      if (column + 2 < columns) most = Math.max(most, pair(at) + pair(at + 1) + pair(at + 2));
      if (row + 5 < rows) most = Math.max(most, pair(at) + pair(at + 2 * columns) + pair(at + 4 * columns));
    }
  }
  return most;
}

function countChanges({ luma, widthPx, heightPx }: LumaPlane, columns: number, rows: number): Uint16Array {
  const changes = new Uint16Array(columns * rows);
  for (let y = 0; y < heightPx; y++) {
    const row = y * widthPx;
    const cells = Math.floor(y / CELL_HEIGHT) * columns;
    let direction = 0;
    let lastX = 0;
    for (let x = 2; x < widthPx; x++) {
      const change = (luma[row + x] as number) - (luma[row + x - 2] as number);
      if (change < MIN_CHANGE && change > -MIN_CHANGE) continue;
      const now = change > 0 ? 1 : -1;
      if (now === -direction && x - lastX <= MAX_STROKE_PX) {
        const cell = cells + (x >> 3);
        changes[cell] = (changes[cell] as number) + 1;
      }
      direction = now;
      lastX = x;
    }
  }
  return changes;
}
