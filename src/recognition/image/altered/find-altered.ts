import type { Box, LumaPlane } from '../decode/index.ts';
import { halvePlane } from '../parts/index.ts';
import type { AlteredPatch } from './altered-patch.ts';
import { toFinePlane } from './fine-plane.ts';
import { findBlurred } from './find-blurred.ts';
import { findCovered } from './find-covered.ts';
import { findMosaics } from './find-mosaics.ts';
import { measureSteepness } from './steepness.ts';

/** Raise it whenever the same picture may give other patches. */
export const ALTERED_VERSION = '2';

/** A plane of a smaller picture shows too little. */
const MIN_SIDE_PX = 64;
/** Of two patches that share so much of the smaller, the surer counts. */
const MAX_SHARED = 0.5;
const MOST_PATCHES = 5;

/**
 * Parts of a picture that were made unreadable: turned into squares, blurred, covered with a color. Surest first, at most five, boxes in pixels of the plane and
 * inside it. `squareness` is the width of a square of the picture divided by its height as the plane shows it.
 */
export function findAltered(plane: LumaPlane, squareness: number): readonly AlteredPatch[] {
  if (Math.min(plane.widthPx, plane.heightPx) < MIN_SIDE_PX) return [];
  const half = halvePlane(plane);
  const quarter = halvePlane(half);
  const [fine, halfFine] = [toFinePlane(plane), toFinePlane(half)];
  const squared = measureSteepness(plane, fine, quarter);
  const all = [
    ...findMosaics([plane, half, quarter], [fine, halfFine, toFinePlane(quarter)], squareness),
    ...findBlurred([squared, measureSteepness(half, halfFine, halvePlane(quarter))]),
    ...findCovered(squared),
  ];
  const kept: AlteredPatch[] = [];
  for (const patch of all.sort((a, b) => b.score - a.score)) {
    const inside = { ...patch, box: clip(patch.box, plane) };
    if (kept.every(({ box }) => sharedArea(box, inside.box) < MAX_SHARED * Math.min(areaOf(box), areaOf(inside.box))))
      kept.push(inside);
  }
  return kept.slice(0, MOST_PATCHES);
}

function clip([x, y, width, height]: Box, { widthPx, heightPx }: LumaPlane): Box {
  return [x, y, Math.min(width, widthPx - x), Math.min(height, heightPx - y)];
}

function areaOf([, , width, height]: Box): number {
  return width * height;
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, width) * Math.max(0, height);
}
