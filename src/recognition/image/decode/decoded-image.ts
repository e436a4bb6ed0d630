import type { LumaPlane } from './luma-plane.ts';
import type { Raster } from './raster.ts';
import type { ImageSkip } from './skip.ts';

/** A further frame of an animation, counted from 0. */
export interface FramePlane {
  readonly frame: number;
  readonly plane: LumaPlane;
}

/** A picture as the buyer sees it: upright by its EXIF orientation, on white. One decode that all recognizers share. */
export interface DecodedImage {
  /** Size of the upright original. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Brightness of the first frame, reduced in size: what the hash is taken from. */
  readonly plane: LumaPlane;
  /** 1 for a still picture. */
  readonly frames: number;
  /**
   * The first frame with its longer side at most so many pixels, never enlarged. It is decoded again only where a larger one than
   * before is asked for. A drawing is drawn as large as asked.
   */
  raster(longerSidePx: number): Promise<Raster | { readonly skip: ImageSkip }>;
  /** Frames after the first that show something else than it and than each other, at most `MAX_FRAMES`, ascending. */
  framePlanes(): Promise<readonly FramePlane[] | { readonly skip: ImageSkip }>;
}
