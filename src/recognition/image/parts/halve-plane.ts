import type { LumaPlane } from '../decode/index.ts';

/** A plane at half its size, each pixel the mean of four; an odd last row or column is left out. */
export function halvePlane({ luma, widthPx, heightPx }: LumaPlane): LumaPlane {
  const half = { widthPx: widthPx >> 1, heightPx: heightPx >> 1 };
  const halved = new Float32Array(half.widthPx * half.heightPx);
  for (let y = 0, to = 0; y < half.heightPx; y++) {
    for (let x = 0, at = 2 * y * widthPx; x < half.widthPx; x++, at += 2) {
      const above = (luma[at] as number) + (luma[at + 1] as number);
      const below = (luma[at + widthPx] as number) + (luma[at + widthPx + 1] as number);
      halved[to++] = (above + below) / 4;
    }
  }
  return { luma: halved, ...half };
}
