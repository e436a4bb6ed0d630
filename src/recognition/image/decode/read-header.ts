import type { Metadata, SharpOptions } from 'sharp';
import { openImage } from './open-image.ts';
import { readApng } from './read-apng.ts';

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What a picture says of itself before it is decoded. */
export interface Header extends Size {
  readonly frames: number;
  /** The size that it is hashed at. */
  readonly hashedPx: Size;
  /** The size of the picture with its longer side at most so many pixels. */
  fit(longerSidePx: number): Size;
  /** How to open it in order to decode it to a size. */
  optionsFor(size: Size): SharpOptions;
}

/** PDQ's own reduction of large pictures; see docs/adr/0041-shrink-before-hashing.md. */
const MAX_SIDE_PX = 512;

/** From here to 512 pixels PDQ smooths with the same window of 4 pixels, so a picture halved to this hashes alike. */
const MIN_SHRUNK_SIDE_PX = 385;

const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif', 'svg']);

/** Formats whose pages are shown one after the other; those of others (TIFF, HEIF) are pictures beside the first. */
const ANIMATED_FORMATS: ReadonlySet<string> = new Set(['webp', 'gif']);

/** Undefined for a format that is not looked at. Rejects where the bytes are no picture, or are damaged. */
export async function readHeader(bytes: Uint8Array): Promise<Header | undefined> {
  const metadata = await openImage(bytes, isSvg(bytes) ? { limitInputPixels: false } : {}).metadata();
  if (!FORMATS.has(metadata.format)) return undefined;
  if (metadata.format === 'svg') return drawingHeader(metadata);
  // `autoOrient` is what the size is after the EXIF orientation has been followed.
  const { width: widthPx, height: heightPx } = metadata.autoOrient;
  return pictureHeader({ widthPx, heightPx }, countFrames(bytes, metadata));
}

/** libvips does not know that a PNG can be animated. */
function countFrames(bytes: Uint8Array, { format, pages = 1 }: Metadata): number {
  const apng = format === 'png' ? readApng(bytes) : undefined;
  if (apng !== undefined) return apng.frames.length + (apng.isFirstApart ? 1 : 0);
  return ANIMATED_FORMATS.has(format) ? pages : 1;
}

/** The header of a picture of pixels, by its upright size. */
export function pictureHeader({ widthPx, heightPx }: Size, frames: number): Header {
  return {
    widthPx,
    heightPx,
    frames,
    hashedPx: shrunkSize(widthPx, heightPx),
    fit: (longerSidePx) => scaleTo(widthPx, heightPx, Math.min(longerSidePx, Math.max(widthPx, heightPx))),
    optionsFor: () => ({}),
  };
}

/** A drawing has no pixels of its own: it is drawn so large that its longer side fills the hash's input, whatever size it claims. */
function drawingHeader({ width: widthPx, height: heightPx, density = 72 }: Metadata): Header {
  const fit = (longerSidePx: number): Size => scaleTo(widthPx, heightPx, longerSidePx);
  return {
    widthPx,
    heightPx,
    frames: 1,
    hashedPx: fit(MAX_SIDE_PX),
    fit,
    optionsFor: (size) => {
      const scale = Math.max(size.widthPx, size.heightPx) / Math.max(widthPx, heightPx);
      return { density: Math.min(100_000, Math.max(1, density * scale)) };
    },
  };
}

/** libvips reads the header of a drawing only by laying it out, so its limit would refuse one that merely claims a large size. */
function isSvg(bytes: Uint8Array): boolean {
  return /^[^\0]*<svg[\s>:]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

function scaleTo(widthPx: number, heightPx: number, longerSidePx: number): Size {
  const scale = longerSidePx / Math.max(widthPx, heightPx);
  return { widthPx: Math.max(1, Math.round(widthPx * scale)), heightPx: Math.max(1, Math.round(heightPx * scale)) };
}

/**
 * 1, 2, 4 or 8: how much smaller a picture is decoded. A JPEG is halved while it is decoded (its blocks are drawn smaller: several
 * times faster than drawing all of it) as long as both sides stay large enough for PDQ's window.
 */
export function shrinkDivisor(widthPx: number, heightPx: number): number {
  let divisor = 1;
  while (divisor < 8 && Math.min(widthPx, heightPx) / (divisor * 2) >= MIN_SHRUNK_SIDE_PX) divisor *= 2;
  return divisor;
}

/** The size to hash at: so much smaller; what is still over 512 pixels is scaled down on that side. */
export function shrunkSize(widthPx: number, heightPx: number): Size {
  const divisor = shrinkDivisor(widthPx, heightPx);
  return {
    widthPx: Math.min(MAX_SIDE_PX, Math.ceil(widthPx / divisor)),
    heightPx: Math.min(MAX_SIDE_PX, Math.ceil(heightPx / divisor)),
  };
}
