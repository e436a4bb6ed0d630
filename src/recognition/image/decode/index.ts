export { decodeImage } from './decode-image.ts';
export type { DecodedImage, FramePlane } from './decoded-image.ts';
export { type LumaPlane, toLumaPlane } from './luma-plane.ts';
export { DECODER_VERSION } from './open-image.ts';
export type { Box, Raster } from './raster.ts';
export type { ImageSkip } from './skip.ts';
