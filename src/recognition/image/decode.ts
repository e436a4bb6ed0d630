import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { type LumaPlane, toLumaPlane } from './luma-plane.ts';

/** Why a picture could not be looked at; recorded on every decision of its listing. */
export type ImageSkip =
  | 'empty'
  | 'not-an-image'
  | 'unsupported-image'
  | 'corrupt-image'
  | 'too-many-pixels'
  | 'timeout'
  | 'decoder-failed'
  | 'too-little-detail';

/** A picture as the buyer sees it: upright by its EXIF orientation, on white, first frame; `plane` is reduced in size. */
export interface DecodedImage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly plane: LumaPlane;
}

/** The decoder is part of what a hash rests on: another one may round a pixel otherwise. */
export const DECODER_VERSION = `libvips-${sharp.versions.vips}`;

/** The largest pictures of current phone cameras are 50 megapixels; what claims more is taken for a bomb. */
const MAX_PIXELS = 50_000_000;

const DECODE_SECONDS = 10;

/** PDQ's own reduction of large pictures; see docs/adr/0041-shrink-before-hashing.md. */
const MAX_SIDE_PX = 512;

/** From here to 512 pixels PDQ smooths with the same window of 4 pixels, so a picture halved to this hashes alike. */
const MIN_SHRUNK_SIDE_PX = 385;

const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif', 'svg']);

// Pictures are decoded one at a time on each screening worker: threads inside libvips would fight over the same cores, and its
// cache of operations would keep hostile pictures in memory.
sharp.concurrency(1);
sharp.cache(false);

const LIMITS: SharpOptions = { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true };

/** Decodes hostile bytes under limits of pixels and time. Never throws for what the bytes hold. */
export async function decodeImage(bytes: Uint8Array): Promise<DecodedImage | { readonly skip: ImageSkip }> {
  if (bytes.length === 0) return { skip: 'empty' };
  try {
    const header = await readHeader(bytes);
    if (header === undefined) return { skip: 'unsupported-image' };
    const { data, info } = await sharp(bytes, { ...LIMITS, ...header.options })
      .timeout({ seconds: DECODE_SECONDS })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .resize(header.hashedPx.widthPx, header.hashedPx.heightPx, { fit: 'fill', kernel: 'linear' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return {
      widthPx: header.widthPx,
      heightPx: header.heightPx,
      plane: toLumaPlane(data, info.channels, info.width, info.height),
    };
  } catch (error) {
    return { skip: skipOf(error) };
  }
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Header extends Size {
  /** The size to decode to. */
  readonly hashedPx: Size;
  readonly options: SharpOptions;
}

async function readHeader(bytes: Uint8Array): Promise<Header | undefined> {
  const metadata = await sharp(bytes, isSvg(bytes) ? { ...LIMITS, limitInputPixels: false } : LIMITS).metadata();
  if (!FORMATS.has(metadata.format)) return undefined;
  if (metadata.format === 'svg') return drawingHeader(metadata);
  // `autoOrient` is what the size is after the EXIF orientation has been followed.
  const { width, height } = metadata.autoOrient;
  return { widthPx: width, heightPx: height, hashedPx: shrunkSize(width, height), options: {} };
}

/** A drawing has no pixels of its own: it is drawn so large that its longer side fills the hash's input, whatever size it claims. */
function drawingHeader({ width, height, density = 72 }: Metadata): Header {
  const scale = MAX_SIDE_PX / Math.max(width, height);
  return {
    widthPx: width,
    heightPx: height,
    hashedPx: { widthPx: Math.max(1, Math.round(width * scale)), heightPx: Math.max(1, Math.round(height * scale)) },
    options: { density: Math.min(100_000, Math.max(1, density * scale)) },
  };
}

/** libvips reads the header of a drawing only by laying it out, so its limit would refuse one that merely claims a large size. */
function isSvg(bytes: Uint8Array): boolean {
  return /^[^\0]*<svg[\s>:]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'));
}

/**
 * The size to hash at. A JPEG is halved while it is decoded (its blocks are drawn smaller: several times faster than drawing all
 * of it) as long as both sides stay large enough for PDQ's window; what is still over 512 pixels is scaled down on that side.
 */
export function shrunkSize(widthPx: number, heightPx: number): Size {
  let divisor = 1;
  while (divisor < 8 && Math.min(widthPx, heightPx) / (divisor * 2) >= MIN_SHRUNK_SIDE_PX) divisor *= 2;
  return {
    widthPx: Math.min(MAX_SIDE_PX, Math.ceil(widthPx / divisor)),
    heightPx: Math.min(MAX_SIDE_PX, Math.ceil(heightPx / divisor)),
  };
}

/** libvips tells its failures apart by their words only. */
function skipOf(error: unknown): ImageSkip {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('pixel limit')) return 'too-many-pixels';
  if (message.includes('unsupported image format')) return 'not-an-image';
  if (message.startsWith('timeout')) return 'timeout';
  return 'corrupt-image';
}
