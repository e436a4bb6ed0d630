/**
 * Where a point of one picture stands in another, both measured in their sides, so that 0 to 1 is from edge to edge:
 * (u, v) stands at (a·u + b·v + c, d·u + e·v + f).
 */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A part of a picture, measured in its sides: left, top, width, height. */
export type Part = readonly [left: number, top: number, width: number, height: number];

export const WHOLE: Part = [0, 0, 1, 1];

/** The map of a picture into itself. */
export const AS_IT_IS: Affine = [1, 0, 0, 0, 1, 0];

/** Where the points of a part stand, measured in the sides of that part. */
export function mapPart([a, b, c, d, e, f]: Affine, [left, top, width, height]: Part): Affine {
  return [a * width, b * height, a * left + b * top + c, d * width, e * height, d * left + e * top + f];
}

/** The map of the picture mirrored left to right. */
export function mirrorMap([a, b, c, d, e, f]: Affine): Affine {
  return [-a, b, a + c, -d, e, d + f];
}

/** By how much an area grows. Negative: mirrored. */
export function determinant([a, b, , d, e]: Affine): number {
  return a * e - b * d;
}
