import { decodeFrames } from './decode-frames.ts';
import { decodeTo } from './decode-to.ts';
import type { DecodedImage } from './decoded-image.ts';
import { decodeJpeg } from './jpeg/decode-jpeg.ts';
import { type LumaPlane, toLumaPlane } from './luma-plane.ts';
import { makeRasterReader } from './make-raster-reader.ts';
import { type Header, pictureHeader, readHeader } from './read-header.ts';
import { type ImageSkip, skipOf } from './skip.ts';

/** Decodes hostile bytes under limits of pixels and time. Never throws for what the bytes hold. */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage | { readonly skip: ImageSkip }> {
  if (bytes.length === 0) return { skip: 'empty' };
  try {
    const jpeg = decodeJpeg(bytes);
    if (jpeg !== undefined) return toImage(bytes, pictureHeader(jpeg, 1), jpeg.plane);
    const header = await readHeader(bytes);
    if (header === undefined) return { skip: 'unsupported-image' };
    const { rgb, widthPx, heightPx } = await decodeTo(bytes, header, header.hashedPx);
    return toImage(bytes, header, toLumaPlane(rgb, 3, widthPx, heightPx));
  } catch (error) {
    return { skip: skipOf(error) };
  }
}

function toImage(bytes: Uint8Array, header: Header, plane: LumaPlane): DecodedImage {
  return {
    widthPx: header.widthPx,
    heightPx: header.heightPx,
    plane,
    frames: header.frames,
    raster: makeRasterReader(bytes, header),
    framePlanes: () => decodeFrames(bytes, header),
  };
}
