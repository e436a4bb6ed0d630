import type { LumaPlane } from '../decode/index.ts';
import { halvePlane } from '../parts/index.ts';

/** Sides of the cells that turns are counted in. */
const CELL_PX = 8;
/** Every second line is walked, along and across: four of each in a cell. */
const LINE_STEP = 2;
/** Brightness has to turn by so much to count: print is black on white, and stays that in poor light; grass and cloth do not. */
const MIN_TURN = 28;
/** The picture, its half and its quarter: whatever size a code has, in one of them its modules are a few pixels wide. */
const SCALES = 3;
const MIN_SIDE_PX = 3 * CELL_PX;

/** Turns of brightness in a cell, along all of its lines together. */
const MIN_MATRIX_TURNS = 12;
const MIN_MATRIX_TURNS_EACH_WAY = 3;
const MIN_BAR_TURNS = 6;

/** A matrix fills a square with turns both ways, bars fill a strip with turns one way; so many cells of it may be something else. */
const MATRIX = { columns: 3, rows: 3, spared: 1 } as const;
const UPRIGHT_BARS = { columns: 6, rows: 2, spared: 2 } as const;
const LYING_BARS = { columns: 2, rows: 6, spared: 2 } as const;

/** A square of modules, or a strip of bars. */
export type CodeKind = 'matrix' | 'bars';

/**
 * Which codes a picture may hold, so that it is worth being read, and how hard. Where brightness turns from dark to light and back in each cell of an area, and by
 * much, there may be print as dense as a code: a matrix where it turns both ways, bars where it turns one way. Bars that lie askew count as a matrix. Lets
 * all 63 photos of ../shared/data/barcodes pass, and 7 to 9 % of the pictures of the example marketplace, none of which holds a code; one in six of these for bars
 * (docs/adr/0141-a-gate-before-codes.md).
 */
export function listLikelyCodes(plane: LumaPlane): readonly CodeKind[] {
  const kinds = new Set<CodeKind>();
  let scaled = plane;
  for (let scale = 0; scale < SCALES; scale++) {
    if (scale > 0) scaled = halvePlane(scaled);
    if (Math.min(scaled.widthPx, scaled.heightPx) < MIN_SIDE_PX) break;
    for (const kind of listDense(countTurns(scaled))) kinds.add(kind);
  }
  return [...kinds];
}

interface Turns {
  readonly columns: number;
  readonly rows: number;
  /** Of each cell, row by row: along its lines, and across them. */
  readonly along: Uint8Array;
  readonly across: Uint8Array;
}

function listDense({ columns, rows, along, across }: Turns): readonly CodeKind[] {
  const matrix = new Uint8Array(along.length);
  const upright = new Uint8Array(along.length);
  const lying = new Uint8Array(along.length);
  for (let i = 0; i < along.length; i++) {
    const a = along[i] as number;
    const b = across[i] as number;
    matrix[i] = Number(a + b >= MIN_MATRIX_TURNS && Math.min(a, b) >= MIN_MATRIX_TURNS_EACH_WAY);
    upright[i] = Number(a - b >= MIN_BAR_TURNS);
    lying[i] = Number(b - a >= MIN_BAR_TURNS);
  }
  const hasMatrix = hasArea(matrix, columns, rows, MATRIX);
  const hasBars = hasArea(upright, columns, rows, UPRIGHT_BARS) || hasArea(lying, columns, rows, LYING_BARS);
  return [...(hasMatrix ? (['matrix'] as const) : []), ...(hasBars ? (['bars'] as const) : [])];
}

interface Area {
  readonly columns: number;
  readonly rows: number;
  readonly spared: number;
}

function hasArea(flags: Uint8Array, columns: number, rows: number, area: Area): boolean {
  const needed = area.columns * area.rows - area.spared;
  for (let y = 0; y + area.rows <= rows; y++) {
    for (let x = 0; x + area.columns <= columns; x++) {
      let count = 0;
      for (let j = 0; j < area.rows; j++) {
        for (let i = 0; i < area.columns; i++) count += flags[(y + j) * columns + x + i] as number;
      }
      if (count >= needed) return true;
    }
  }
  return false;
}

/** A turn is counted where brightness has come back by `MIN_TURN` from the farthest it had gone. */
function countTurns({ luma, widthPx, heightPx }: LumaPlane): Turns {
  const columns = Math.ceil(widthPx / CELL_PX);
  const rows = Math.ceil(heightPx / CELL_PX);
  const along = new Uint8Array(columns * rows);
  const across = new Uint8Array(columns * rows);
  // Columns are walked side by side, in the order of memory.
  const farthest = Float32Array.from({ length: widthPx }, (_, x) => luma[x] as number);
  const direction = new Int8Array(widthPx);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(y / CELL_PX) * columns;
    const start = y * widthPx;
    if (y % LINE_STEP === 0) {
      let far = luma[start] as number;
      let way = 0;
      for (let x = 1; x < widthPx; x++) {
        const off = (luma[start + x] as number) - far;
        if (off * way > 0) far += off;
        else if (off >= MIN_TURN || off <= -MIN_TURN) {
          const cell = row + ((x / CELL_PX) | 0);
          if (way !== 0) along[cell] = (along[cell] as number) + 1;
          way = off > 0 ? 1 : -1;
          far += off;
        }
      }
    }
    for (let x = 0; x < widthPx; x += LINE_STEP) {
      const off = (luma[start + x] as number) - (farthest[x] as number);
      const way = direction[x] as number;
      if (off * way > 0) farthest[x] = luma[start + x] as number;
      else if (off >= MIN_TURN || off <= -MIN_TURN) {
        const cell = row + ((x / CELL_PX) | 0);
        if (way !== 0) across[cell] = (across[cell] as number) + 1;
        direction[x] = off > 0 ? 1 : -1;
        farthest[x] = luma[start + x] as number;
      }
    }
  }
  return { columns, rows, along, across };
}
