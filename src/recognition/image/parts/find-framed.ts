import type { Box, LumaPlane } from '../decode/index.ts';
import { type Axis, linesOf, sliceBox } from './lines.ts';
import { findPlainRuns, measureEdges, type PlainRun } from './plain-lines.ts';

/** A narrower frame leaves the hash what it is. */
const MIN_FRAME = 1 / 40;
/** What lies inside is at least so large a part of each side: less is a thing on a plain ground, not a picture in a frame. */
const MIN_INSIDE = 1 / 3;

/**
 * What lies inside a plain frame: a border, the bars of a film or a screen, the ground beside a picture that was pasted onto a larger one. A whole
 * number of pixels; undefined where there is no frame. A product on a plain ground is given as well: one more hash does no harm.
 */
export function findFramed(plane: LumaPlane): Box | undefined {
  const { widthPx, heightPx } = plane;
  const whole: Box = [0, 0, widthPx, heightPx];
  const box = trimFrame(plane, whole, 0);
  if (box === undefined || box[2] < widthPx * MIN_INSIDE || box[3] < heightPx * MIN_INSIDE) return undefined;
  return isFramedBy(box, whole) ? box : undefined;
}

/** Whether a box lies so far inside another on one side that their hashes differ. */
export function isFramedBy([left, top, across, down]: Box, [x, y, widthPx, heightPx]: Box): boolean {
  return (
    Math.max(left - x, x + widthPx - across - left) >= widthPx * MIN_FRAME ||
    Math.max(top - y, y + heightPx - down - top) >= heightPx * MIN_FRAME
  );
}

/**
 * A box of a plane without the lines of one color at its sides; undefined where nothing else is in it. They are left where less than `leastEdge`
 * (0–1) of what begins behind them is of another color.
 */
export function trimFrame(plane: LumaPlane, box: Box, leastEdge: number): Box | undefined {
  // Columns within the rows that remain: the bars of a screen stand above and below the frame at its sides.
  const inner = trimLines(plane, box, 'rows', leastEdge);
  return inner && trimLines(plane, inner, 'columns', leastEdge);
}

function trimLines(plane: LumaPlane, box: Box, axis: Axis, leastEdge: number): Box | undefined {
  const lines = linesOf(plane, box, axis);
  const runs = findPlainRuns(plane, lines);
  const [first, last] = [runs[0], runs.at(-1)];
  const isCut = (run: PlainRun, side: 'before' | 'after'): boolean =>
    leastEdge === 0 || measureEdges(plane, lines, run)[side] >= leastEdge;
  const start = first?.start === 0 && isCut(first, 'after') ? first.end : 0;
  const end = last?.end === lines.count && isCut(last, 'before') ? last.start : lines.count;
  return start < end ? sliceBox(box, axis, start, end) : undefined;
}
