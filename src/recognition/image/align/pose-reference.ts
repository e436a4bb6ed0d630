import type { LumaPlane } from '../decode/index.ts';
import { takeSpectrum, toHash } from '../hash/index.ts';
import { drawPart } from './draw-part.ts';
import { lowBitsOf } from './low-bits.ts';
import { listPoses } from './poses.ts';
import { type SmallPlane, toGrid, toPlane, toSmallPlane } from './small-plane.ts';

/** What a picture of the register is found by where a listing shows it cropped, turned a little, covered in part or with its brightness inverted. */
export interface PosedReference {
  /** Width in heights. */
  readonly aspect: number;
  readonly small: SmallPlane;
  /** Low bits in the order of `listPoses`, two words each. */
  readonly poses: Uint32Array;
}

/** Samples a side that a pose is drawn with: twice the lowest frequencies' period would do, this leaves them clean. */
const DRAWN_SIDE = 32;

/** Draws a picture of the register in every pose; `reduced` is what PDQ reduced `plane` to. */
export function poseReference({ widthPx, heightPx }: LumaPlane, reduced: Float32Array): PosedReference {
  const aspect = widthPx / heightPx;
  const small = toSmallPlane(reduced);
  const grid = toGrid(small);
  const poses = Uint32Array.from(
    listPoses(aspect).flatMap(({ map, outside }) => {
      const { coefficients } = takeSpectrum(toPlane(drawPart(grid, map, DRAWN_SIDE, outside)));
      return lowBitsOf(toHash(coefficients));
    }),
  );
  return { aspect, small, poses };
}
