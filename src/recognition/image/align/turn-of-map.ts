import { type Affine, determinant, mirrorMap } from './affine.ts';

const DEGREES = 180 / Math.PI;

/**
 * By how many degrees what a map shows is turned, without direction. `aspect` is the width in heights of the picture, `referenceAspect` that of what it is mapped
 * into. For small turns only: the arc tangent is its series, so that every machine gets the same (ADR 51).
 */
export function turnOfMap(map: Affine, aspect: number, referenceAspect: number): number {
  const [a, b, , d, e] = determinant(map) < 0 ? mirrorMap(map) : map;
  // In lengths: sides of the reference over sides of the picture.
  const slope = (d / aspect - b * referenceAspect) / ((a * referenceAspect) / aspect + e);
  const square = slope * slope;
  return Math.abs(slope * (1 - square / 3 + (square * square) / 5)) * DEGREES;
}
