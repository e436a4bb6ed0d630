/** Samples of a picture: red, green, blue interleaved, one byte each, row by row. */
export interface Raster {
  readonly rgb: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** x, y, width, height in pixels of the picture it speaks of. */
export type Box = readonly [x: number, y: number, widthPx: number, heightPx: number];
