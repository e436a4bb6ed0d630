import sharp, { type Sharp, type SharpOptions } from 'sharp';

/** The decoders are part of what a hash rests on: another one may round a pixel otherwise. The number is that of the JPEG kernel. */
export const DECODER_VERSION = `jpeg-2+libvips-${sharp.versions.vips}`;

/** The largest pictures of current phone cameras are 50 megapixels; what claims more is taken for a bomb. */
export const MAX_PIXELS = 50_000_000;

const DECODE_SECONDS = 10;

// Pictures are decoded one at a time on each screening worker: threads inside libvips would fight over the same cores, and its
// cache of operations would keep hostile pictures in memory.
sharp.concurrency(1);
sharp.cache(false);

/** Opens hostile bytes under limits of pixels and time; nothing is decoded yet. */
export function openImage(bytes: Uint8Array, options: SharpOptions = {}): Sharp {
  return sharp(bytes, {
    limitInputPixels: MAX_PIXELS,
    failOn: 'error',
    sequentialRead: true,
    ...options,
  }).timeout({ seconds: DECODE_SECONDS });
}
