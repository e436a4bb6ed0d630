import type { LumaPlane } from '../decode/index.ts';
import { FINE_STEPS, type FinePlane, orZero, sizeOf } from './fine-plane.ts';

/** Side of the squares whose means are compared. */
export const MEAN_PX = 4;

/** A plane by squares of `MEAN_PX` × `MEAN_PX` pixels; what does not fill one is left out. */
export interface Squared {
  readonly plane: LumaPlane;
  readonly fine: FinePlane;
  /** The mean of each square. */
  readonly means: LumaPlane;
  /** The largest change from a pixel of each row of a square to the next at its right, in the mean, which grain hardly moves. */
  readonly along: Float32Array;
  /** The same of each column, to the next below. */
  readonly down: Float32Array;
}

/** How steep a plane is in each square; `fine` is the plane in steps, `means` the plane halved twice. */
export function measureSteepness(plane: LumaPlane, fine: FinePlane, means: LumaPlane): Squared {
  const { steps, widthPx, heightPx } = fine;
  const unit = MEAN_PX * FINE_STEPS;
  const { widthPx: columns, heightPx: rows } = means;
  const along = new Float32Array(columns * rows);
  const down = new Float32Array(columns * rows);
  for (let row = 0, at = 0; row < rows; row++) {
    const bottom = Math.min(MEAN_PX, heightPx - 1 - row * MEAN_PX);
    for (let column = 0; column < columns; column++, at++) {
      const right = Math.min(MEAN_PX, widthPx - 1 - column * MEAN_PX);
      const from = (row * widthPx + column) * MEAN_PX;
      along[at] = sumSteepest(steps, from, widthPx, right, 1) / unit;
      down[at] = sumSteepest(steps, from, 1, bottom, widthPx) / unit;
    }
  }
  return { plane, fine, means, along, down };
}

/** The largest change between neighbors of each line of a square, summed; lines lie `apart`, the pixels of one `step` from each other. */
function sumSteepest(steps: Int16Array, from: number, apart: number, changes: number, step: number): number {
  let sum = 0;
  for (let line = 0; line < MEAN_PX; line++) {
    let at = from + line * apart;
    let here = steps[at] as number;
    let most = 0;
    for (let k = 0; k < changes; k++) {
      at += step;
      const next = steps[at] as number;
      most += orZero(sizeOf(next - here) - most);
      here = next;
    }
    sum += most;
  }
  return sum;
}
