import type { Box, LumaPlane } from '../decode/index.ts';
import { AXES, type Axis, type Lines, linesOf } from './lines.ts';
import { measureJumps } from './measure-jumps.ts';
import { findPlainRuns, measureEdges } from './plain-lines.ts';

/** Where a box falls into two: the first ends before line `end`, the second begins with line `start`; a gap may lie between. */
export interface Cut {
  readonly axis: Axis;
  readonly end: number;
  readonly start: number;
  /** Share of the line's length at which one picture ends and another begins, 0–1. */
  readonly share: number;
}

/** Least width and height of what is left on one side at least of a cut, in pixels. */
export type LeastSide = Readonly<Record<Axis, number>>;

/** A narrower run of plain lines is what is blended between two things. */
const MIN_GAP_PX = 2;
/** What begins beside a gap does so along so much of its length at least: things on a plain ground take up less. */
export const LEAST_EDGE = 0.6;

/**
 * How much of a line brightness has to jump along by where it stands: little at the halves and thirds that collages are laid out by, more at the
 * quarters; elsewhere walls have edges, and, lying, tables and floors all the more.
 */
const LEAST_JUMPS = { thirds: 0.4, quarters: 0.6, upright: 0.75, lying: 0.97 };
const THIRDS = [1 / 2, 1 / 3, 2 / 3];
const QUARTERS = [1 / 4, 3 / 4];
/** Lines that such a place is missed by at most, for the rounding of sizes. */
const MISS = 2;

/** The line at which a box most plainly falls into two pictures; undefined where none is plain enough. */
export function findCut(plane: LumaPlane, box: Box, least: LeastSide): Cut | undefined {
  let best: Cut | undefined;
  for (const axis of AXES) {
    const lines = linesOf(plane, box, axis);
    for (const cut of [...findGaps(plane, lines, axis, least[axis]), ...findSeams(plane, lines, axis, least[axis])]) {
      if (best === undefined || cut.share > best.share) best = cut;
    }
  }
  return best;
}

/** Edges of gaps of one color, wherever they are. A gap that only one picture stands beside stays with what is on its other side. */
function* findGaps(plane: LumaPlane, lines: Lines, axis: Axis, least: number): Iterable<Cut> {
  for (const run of findPlainRuns(plane, lines)) {
    const { start, end } = run;
    if (end - start < MIN_GAP_PX || start === 0 || end === lines.count) continue;
    const { before, after } = measureEdges(plane, lines, run);
    const share = Math.max(before, after);
    if (share < LEAST_EDGE || Math.max(start, lines.count - end) < least) continue;
    const cut = { end: before < LEAST_EDGE ? end : start, start: after < LEAST_EDGE ? start : end };
    yield { axis, share, ...cut };
  }
}

/** Lines at which one picture ends and the next begins, both sides large enough. */
function* findSeams(plane: LumaPlane, lines: Lines, axis: Axis, least: number): Iterable<Cut> {
  const shares = measureJumps(plane, lines);
  for (let at = least; at <= lines.count - least; at++) {
    const share = shares[at] as number;
    if (share >= leastJumps(at, lines.count, axis)) yield { axis, share, end: at, start: at };
  }
}

function leastJumps(at: number, count: number, axis: Axis): number {
  const isNear = (part: number): boolean => Math.abs(at - part * count) <= MISS;
  if (THIRDS.some(isNear)) return LEAST_JUMPS.thirds;
  if (QUARTERS.some(isNear)) return LEAST_JUMPS.quarters;
  return axis === 'columns' ? LEAST_JUMPS.upright : LEAST_JUMPS.lying;
}
