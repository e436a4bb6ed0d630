import { joinPixels, type Region, type TextMap } from './join-pixels.ts';
import { growFrame, type LineFrame, type Point } from './line-frame.ts';
import { smallestRectangle } from './smallest-rectangle.ts';

// PaddleOCR's own figures for this net: what counts as text, how sure a region must be on average, and how much larger the line is than
// its core, which the net is taught to mark.
const MIN_LIKELIHOOD = 0.3;
const MIN_MEAN_LIKELIHOOD = 0.6;
const UNCLIP_RATIO = 1.7;
/** A core less high than this is no line that could be read. */
const MIN_SIDE_PX = 2.5;

/** Where lines of text are in a map, by "Real-time Scene Text Detection with Differentiable Binarization" (arXiv:1911.08947). */
export function findRegions(map: TextMap): readonly LineFrame[] {
  const frames: LineFrame[] = [];
  for (const region of joinPixels(map, MIN_LIKELIHOOD)) {
    if (region.sum < MIN_MEAN_LIKELIHOOD * region.pixels) continue;
    const core = smallestRectangle(outlineOf(region));
    if (Math.min(core.length, core.height) < MIN_SIDE_PX) continue;
    const perimeter = 2 * (core.length + core.height);
    frames.push(growFrame(core, (core.length * core.height * UNCLIP_RATIO) / perimeter));
  }
  return frames;
}

/** Both ends of each row, as the outer corners of their pixels. */
function outlineOf({ top, lefts, rights }: Region): readonly Point[] {
  const points: Point[] = [];
  for (const [row, left] of lefts.entries()) {
    const right = (rights[row] as number) + 1;
    const y = top + row;
    points.push([left, y], [left, y + 1], [right, y], [right, y + 1]);
  }
  return points;
}
