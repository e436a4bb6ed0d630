import type { Box, LumaPlane } from '../decode/index.ts';

/** The part of a plane in a box of whole pixels that lies inside it. */
export function cutPlane({ luma, widthPx: stride }: LumaPlane, [left, top, widthPx, heightPx]: Box): LumaPlane {
  const part = new Float32Array(widthPx * heightPx);
  for (let row = 0; row < heightPx; row++) {
    const start = (top + row) * stride + left;
    part.set(luma.subarray(start, start + widthPx), row * widthPx);
  }
  return { luma: part, widthPx, heightPx };
}
