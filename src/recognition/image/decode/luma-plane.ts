/** Brightness of a picture, 0–255, row by row (ITU-R BT.601 weights, as PDQ prescribes). */
export interface LumaPlane {
  readonly luma: Float32Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Brightness from interleaved 8-bit samples: three or more channels are red, green, blue, …; fewer are grey, …. */
export function toLumaPlane(samples: Uint8Array, channels: number, widthPx: number, heightPx: number): LumaPlane {
  const luma = new Float32Array(widthPx * heightPx);
  // Two loops without a choice inside: one loop that asks at each pixel took twice as long.
  if (channels < 3) {
    for (let i = 0, at = 0; i < luma.length; i++, at += channels) luma[i] = samples[at] as number;
  } else {
    for (let i = 0, at = 0; i < luma.length; i++, at += channels) {
      luma[i] =
        0.299 * (samples[at] as number) + 0.587 * (samples[at + 1] as number) + 0.114 * (samples[at + 2] as number);
    }
  }
  return { luma, widthPx, heightPx };
}
