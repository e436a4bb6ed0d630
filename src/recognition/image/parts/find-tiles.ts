import type { Box, LumaPlane } from '../decode/index.ts';
import { findCut, LEAST_EDGE, type LeastSide } from './find-cut.ts';
import { isFramedBy, trimFrame } from './find-framed.ts';
import { linesOf, sliceBox } from './lines.ts';

/** A tile takes up so much of the picture's side, and so many pixels of the plane, at least. */
const MIN_SIDE = 1 / 5;
const MIN_SIDE_PX = 40;
/** Tiles of one picture: nine, and what they make up together. */
const MOST_TILES = 12;

/**
 * The pictures that a picture seems to be put together from: tiles of a collage, with gaps or without, what a page on a screen shows from side to
 * side. Boxes of whole pixels, at most `MOST_TILES`: first what falls into no more parts, then what does, the most doubtful cuts first, since a table's
 * edge looks like a seam as well. Empty for most pictures. Proposals: a wrong one costs a hash, which nothing is near to.
 */
export function findTiles(plane: LumaPlane): readonly Box[] {
  const { widthPx, heightPx } = plane;
  const least: LeastSide = { columns: leastOf(widthPx), rows: leastOf(heightPx) };
  const isLarge = ([, , across, down]: Box): boolean => across >= least.columns && down >= least.rows;
  const tiles: { readonly box: Box; readonly doubt: number }[] = [];

  function visit(box: Box, isWhole: boolean): void {
    const cut = findCut(plane, box, least);
    if (!isWhole) {
      const doubt = cut === undefined ? 1 : 1 - cut.share;
      const inner = trimFrame(plane, box, LEAST_EDGE);
      tiles.push({ box, doubt });
      if (inner !== undefined && isLarge(inner) && isFramedBy(inner, box)) tiles.push({ box: inner, doubt });
    }
    if (cut === undefined) return;
    const { axis, end, start } = cut;
    const parts = [sliceBox(box, axis, 0, end), sliceBox(box, axis, start, linesOf(plane, box, axis).count)];
    for (const part of parts.filter(isLarge)) visit(part, false);
  }

  const inside = trimFrame(plane, [0, 0, widthPx, heightPx], LEAST_EDGE);
  if (inside !== undefined && isLarge(inside)) visit(inside, true);
  return tiles
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, MOST_TILES)
    .map(({ box }) => box);
}

function leastOf(sidePx: number): number {
  return Math.max(MIN_SIDE_PX, Math.floor(sidePx * MIN_SIDE));
}
