import { decodeFrames } from './decode-frames.ts';
import { decodeTo } from './decode-to.ts';
import type { DecodedImage } from './decoded-image.ts';
import { toLumaPlane } from './luma-plane.ts';
import { makeRasterReader } from './make-raster-reader.ts';
import { readHeader } from './read-header.ts';
import { type ImageSkip, skipOf } from './skip.ts';

/** Decodes hostile bytes under limits of pixels and time. Never throws for what the bytes hold. */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage | { readonly skip: ImageSkip }> {
  if (bytes.length === 0) return { skip: 'empty' };
  try {
    const header = await readHeader(bytes);
    if (header === undefined) return { skip: 'unsupported-image' };
    const { rgb, widthPx, heightPx } = await decodeTo(bytes, header, header.hashedPx);
    const plane = toLumaPlane(rgb, 3, widthPx, heightPx);
    return {
      widthPx: header.widthPx,
      heightPx: header.heightPx,
      plane,
      frames: header.frames,
      raster: makeRasterReader(bytes, header),
      framePlanes: () => decodeFrames(bytes, header),
    };
  } catch (error) {
    return { skip: skipOf(error) };
  }
}
