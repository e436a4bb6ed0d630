import type { LumaPlane } from '../decode/index.ts';
import type { Lines } from './lines.ts';

/** A line whose brightness strays from its mean by less is of one color, with what JPEG leaves beside an edge. */
const MAX_STRAY = 5;
/** Lines of one frame or gap differ by less in their means. */
const MAX_DRIFT = 10;
/** Samples between two looks at how far a line has strayed: most lines have after a few, and need not be read to their end. */
const STRIDE = 32;
/** A sample this far from a color is of another. */
const OTHER = 6;

/** Lines side by side that are of one color, the same in all. */
export interface PlainRun {
  readonly start: number;
  readonly end: number;
  /** Brightness of its first line. */
  readonly mean: number;
}

/** Runs of plain lines, in order; where the color changes another begins. */
export function findPlainRuns({ luma }: LumaPlane, lines: Lines): readonly PlainRun[] {
  const runs: { start: number; end: number; mean: number }[] = [];
  for (let line = 0; line < lines.count; line++) {
    const mean = meanOfPlain(luma, lines, line);
    if (mean === undefined) continue;
    const last = runs.at(-1);
    if (last?.end === line && Math.abs(last.mean - mean) <= MAX_DRIFT) last.end = line + 1;
    else runs.push({ start: line, end: line + 1, mean });
  }
  return runs;
}

/**
 * Shares of the lines before and after a run that are of another color than it, next to the line that its edge may be blended with; 0 where there is none.
 * What stands on a plain ground touches a run along a part of its length, what was laid beside a gap along all of it.
 */
export function measureEdges(
  { luma }: LumaPlane,
  lines: Lines,
  { start, end, mean }: PlainRun,
): { readonly before: number; readonly after: number } {
  const share = (line: number): number =>
    line < 0 || line >= lines.count ? 0 : countOther(luma, lines, line, mean) / lines.length;
  return { before: share(start - 2), after: share(end + 1) };
}

function countOther(luma: Float32Array, { length, step, between, from }: Lines, line: number, mean: number): number {
  let count = 0;
  for (let k = 0, at = from + line * between; k < length; k++, at += step) {
    if (Math.abs((luma[at] as number) - mean) > OTHER) count++;
  }
  return count;
}

/** Mean of a line of one color; undefined for another. */
function meanOfPlain(luma: Float32Array, { length, step, between, from }: Lines, line: number): number | undefined {
  const start = from + line * between;
  const first = luma[start] as number;
  const most = length * MAX_STRAY * MAX_STRAY;
  let [sum, squares] = [0, 0];
  for (let k = 0, at = start; k < length;) {
    for (const end = Math.min(length, k + STRIDE); k < end; k++, at += step) {
      const value = (luma[at] as number) - first;
      sum += value;
      squares += value * value;
    }
    // What samples stray from their own mean only grows with more of them.
    if (squares - (sum * sum) / k > most) return undefined;
  }
  return first + sum / length;
}
