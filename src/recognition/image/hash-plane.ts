import { type SmallPlane, toSmallPlane } from './align/index.ts';
import type { LumaPlane } from './decode/index.ts';
import { type ImageHash, takeSpectrum, toHash } from './hash/index.ts';

/** Below this PDQ quality a picture is too plain for its hash to mean anything: plain pictures of anything are alike. */
export const MIN_QUALITY = 50;

/** The hash of a plane, its PDQ quality of 50 to 100, and the plane as it was reduced for it; undefined for one that is too plain. */
export function hashPlane(
  plane: LumaPlane,
): { readonly hash: ImageHash; readonly quality: number; readonly small: SmallPlane } | undefined {
  const { coefficients, quality, reduced } = takeSpectrum(plane);
  return quality < MIN_QUALITY ? undefined : { hash: toHash(coefficients), quality, small: toSmallPlane(reduced) };
}
