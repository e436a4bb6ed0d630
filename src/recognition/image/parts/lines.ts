import type { Box, LumaPlane } from '../decode/index.ts';

/** How the lines of one direction stand in the samples of a plane: line `i` begins at `from + i * between`. */
export interface Lines {
  readonly count: number;
  /** Samples of a line, `step` apart. */
  readonly length: number;
  readonly step: number;
  readonly between: number;
  readonly from: number;
}

export const AXES = ['columns', 'rows'] as const;
/** Direction that lines follow one another in: rows downwards, columns to the right. */
export type Axis = (typeof AXES)[number];

/** The lines of a box of a plane, from the top or from the left. */
export function linesOf({ widthPx: stride }: LumaPlane, [left, top, widthPx, heightPx]: Box, axis: Axis): Lines {
  const from = top * stride + left;
  return axis === 'rows'
    ? { count: heightPx, length: widthPx, step: 1, between: stride, from }
    : { count: widthPx, length: heightPx, step: stride, between: 1, from };
}

/** The part of a box from one line of a direction up to another. */
export function sliceBox([left, top, widthPx, heightPx]: Box, axis: Axis, start: number, end: number): Box {
  return axis === 'rows' ? [left, top + start, widthPx, end - start] : [left + start, top, end - start, heightPx];
}
