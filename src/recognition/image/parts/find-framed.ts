import type { Box, LumaPlane } from '../decode/index.ts';

/** A line whose brightness strays from its mean by less is of one color, with what JPEG leaves beside an edge. */
const MAX_STRAY = 5;
/** Lines of one frame differ by less in their means. */
const MAX_DRIFT = 10;
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
  const rows = { count: heightPx, length: widthPx, step: 1, between: widthPx };
  const top = countPlain(plane, rows, false);
  const bottom = top === heightPx ? 0 : countPlain(plane, rows, true);
  const inner = heightPx - top - bottom;
  // Within the rows that remain: the bars of a screen stand above and below the frame at its sides.
  const columns = { count: widthPx, length: inner, step: widthPx, between: 1, from: top * widthPx };
  const left = inner <= 0 ? 0 : countPlain(plane, columns, false);
  const right = inner <= 0 || left === widthPx ? 0 : countPlain(plane, columns, true);
  const across = widthPx - left - right;
  if (across < widthPx * MIN_INSIDE || inner < heightPx * MIN_INSIDE) return undefined;
  const isFramed = Math.max(left, right) >= widthPx * MIN_FRAME || Math.max(top, bottom) >= heightPx * MIN_FRAME;
  return isFramed ? [left, top, across, inner] : undefined;
}

/** How the lines of one direction stand in the samples. */
interface Lines {
  readonly count: number;
  readonly length: number;
  readonly step: number;
  readonly between: number;
  readonly from?: number;
}

/** Lines from one end on that are of one color, the same in all. */
function countPlain(
  { luma }: LumaPlane,
  { count, length, step, between, from = 0 }: Lines,
  isFromEnd: boolean,
): number {
  let first: number | undefined;
  for (let line = 0; line < count; line++) {
    const start = from + (isFromEnd ? count - 1 - line : line) * between;
    let [sum, squares] = [0, 0];
    for (let k = 0, at = start; k < length; k++, at += step) {
      const value = luma[at] as number;
      sum += value;
      squares += value * value;
    }
    const mean = sum / length;
    first ??= mean;
    const isPlain = squares / length - mean * mean <= MAX_STRAY * MAX_STRAY;
    if (!isPlain || Math.abs(mean - first) > MAX_DRIFT) return line;
  }
  return count;
}
