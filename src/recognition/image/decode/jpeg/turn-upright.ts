import type { LumaPlane } from '../luma-plane.ts';

/** Whether an EXIF orientation lays the picture on its side. */
export function isOnItsSide(orientation: number): boolean {
  return orientation >= 5;
}

/** For each EXIF orientation but the first: is the upright picture's left on the coded one's right, its top at the bottom (before rows become columns)? */
const FLIPS: readonly (readonly [columns: boolean, rows: boolean])[] = [
  [true, false],
  [true, true],
  [false, true],
  [false, false],
  [false, true],
  [true, true],
  [true, false],
];

/** A plane as the buyer sees it, from one as it is coded. */
export function turnUpright(plane: LumaPlane, orientation: number): LumaPlane {
  const flips = FLIPS[orientation - 2];
  if (flips === undefined) return plane;
  const { luma, widthPx, heightPx } = plane;
  const [columns, rows] = flips;
  const isTurned = isOnItsSide(orientation);
  const [width, height] = isTurned ? [heightPx, widthPx] : [widthPx, heightPx];
  const upright = new Float32Array(luma.length);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to++) {
      const codedX = isTurned ? y : x;
      const codedY = isTurned ? x : y;
      const fromX = columns ? widthPx - 1 - codedX : codedX;
      const fromY = rows ? heightPx - 1 - codedY : codedY;
      upright[to] = luma[fromY * widthPx + fromX] as number;
    }
  }
  return { luma: upright, widthPx: width, heightPx: height };
}
