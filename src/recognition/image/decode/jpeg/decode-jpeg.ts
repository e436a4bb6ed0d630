import type { LumaPlane } from '../luma-plane.ts';
import { MAX_PIXELS } from '../open-image.ts';
import { shrinkDivisor, shrunkSize, type Size } from '../read-header.ts';
import { jpegKernel } from './jpeg-kernel.ts';
import { readJpeg } from './read-jpeg.ts';
import { isOnItsSide, turnUpright } from './turn-upright.ts';

/** The kernel's memory stays as large as the largest picture made it: larger ones are left to libvips. */
const MAX_BYTES = 16 * 1_048_576;
const MAX_SAMPLES = 4_000_000;
/** Of a progressive picture: eight million pixels, or fifty of which only means are drawn. */
const MAX_COEFFICIENT_BYTES = 16 * 1_048_576;

/**
 * The brightness of a JPEG at the size of hashing, without its colors: several times faster than libvips. Undefined where that must
 * be asked, because the picture is unusual, too large or damaged (docs/adr/0131-brightness-of-a-jpeg-in-a-kernel.md).
 */
export function decodeJpeg(bytes: Uint8Array): (Size & { readonly plane: LumaPlane }) | undefined {
  const jpeg = bytes.length > MAX_BYTES ? undefined : readJpeg(bytes);
  if (jpeg === undefined || jpeg.widthPx * jpeg.heightPx > MAX_PIXELS) return undefined;
  const side = 8 / shrinkDivisor(jpeg.widthPx, jpeg.heightPx);
  if (drawnSide(jpeg.widthPx, side) * drawnSide(jpeg.heightPx, side) > MAX_SAMPLES) return undefined;
  if (jpeg.isProgressive && coefficientBytes(jpeg, side) > MAX_COEFFICIENT_BYTES) return undefined;
  const coded = jpegKernel().decode(bytes, jpeg, side, shrunkSize(jpeg.widthPx, jpeg.heightPx));
  if (coded === undefined) return undefined;
  const isTurned = isOnItsSide(jpeg.orientation);
  return {
    widthPx: isTurned ? jpeg.heightPx : jpeg.widthPx,
    heightPx: isTurned ? jpeg.widthPx : jpeg.heightPx,
    plane: turnUpright(coded, jpeg.orientation),
  };
}

/** Where blocks are drawn as their means, one coefficient of each is kept, else all. */
function coefficientBytes({ widthPx, heightPx }: Size, side: number): number {
  return drawnSide(widthPx, 1) * drawnSide(heightPx, 1) * (side === 1 ? 2 : 128);
}

/** Samples of a side as the kernel draws it: units of at most four blocks, the last one whole. */
function drawnSide(sidePx: number, side: number): number {
  return Math.ceil(sidePx / 32) * 4 * side;
}
