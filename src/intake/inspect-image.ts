import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Metadata } from 'sharp';
import { isCompleteImage } from './image-completeness.ts';
import type { MediaSkip } from './media.ts';
import { checkSvg } from './svg-content.ts';

export interface ImageLimits {
  /** Width × height of the first frame. A picture of 50 megapixels takes 200 MB when decoded. */
  readonly maxPixels: number;
}

export type InspectedImage =
  | { readonly ok: true; readonly mediaType: string }
  | { readonly ok: false; readonly skip: MediaSkip; readonly message: string };

/** By sniffed type: what the decoder calls the same format. Other loaders of libvips are never reached by hostile bytes. */
const DECODERS: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/apng', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/avif', 'heif'],
  ['image/tiff', 'tiff'],
  ['image/svg+xml', 'svg'],
]);

/** Types whose frame does not tell whether they are whole. They are rare on marketplaces: the second decode costs little. */
const NEEDS_DECODING = new Set(['image/avif', 'image/tiff']);

/** Byte order mark and 42 (TIFF 6.0, section 2). */
const TIFF_STARTS = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Drawing costs time by content, not by pixels: a drawing larger than this is none of a product or a mark. */
const MAX_SVG_BYTES = 4 * 1024 * 1024;

/** What the sniffer needs; more would let it walk through containers an attacker built. */
const SNIFF_BYTES = 4100;

/** Tells what hostile bytes are and whether they are a picture that may be decoded, from the header where the format allows it. */
export async function inspectImage(bytes: Uint8Array, limits: ImageLimits): Promise<InspectedImage> {
  if (bytes.length === 0) return refuse('empty', 'The file has no bytes.');
  const sniffed = await fileTypeFromBuffer(bytes.subarray(0, SNIFF_BYTES));
  const mediaType =
    sniffed === undefined || sniffed.mime === 'application/xml' ? inspectUnsniffed(bytes) : sniffed.mime;
  if (typeof mediaType !== 'string') return mediaType;
  const decoder = DECODERS.get(mediaType);
  if (decoder === undefined) {
    return mediaType.startsWith('image/')
      ? refuse(
          'unsupported-image',
          `Pictures of type ${mediaType} are not read; use JPEG, PNG, WebP, GIF, AVIF, TIFF or SVG.`,
        )
      : refuse('not-an-image', `The file is of type ${mediaType}, not a picture.`);
  }
  return inspectHeader(bytes, mediaType, decoder, limits);
}

async function inspectHeader(
  bytes: Uint8Array,
  mediaType: string,
  decoder: string,
  { maxPixels }: ImageLimits,
): Promise<InspectedImage> {
  let header: Metadata;
  try {
    // The limit is checked below, to tell a bomb from a broken file.
    header = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return refuse('corrupt-image', `The ${mediaType} header cannot be read.`);
  }
  if (header.format !== decoder) return refuse('corrupt-image', `The file starts as ${mediaType} but is not one.`);
  const { width, height } = header;
  if (width * height > maxPixels) {
    return refuse(
      'too-many-pixels',
      `The picture claims ${String(width)} × ${String(height)} pixels; at most ${String(maxPixels)} are decoded.`,
    );
  }
  const isComplete = isCompleteImage(bytes, mediaType) && (!NEEDS_DECODING.has(mediaType) || (await canDecode(bytes)));
  if (!isComplete) return refuse('corrupt-image', `The ${mediaType} file is cut off before its end.`);
  return { ok: true, mediaType };
}

async function canDecode(bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: 'error', limitInputPixels: false }).resize(8, 8).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function inspectUnsniffed(bytes: Uint8Array): string | InspectedImage {
  // The sniffer tells TIFF from raw camera files by a directory that may lie at the end of the file.
  if (TIFF_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte))) return 'image/tiff';
  const head = Buffer.from(bytes.subarray(0, SNIFF_BYTES)).toString('utf8');
  if (/<svg[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return inspectSvg(bytes);
  if (/<(?:!doctype html|html|head|body)[\s>]/i.test(head))
    return refuse('not-an-image', 'The file is a web page (HTML), not a picture.');
  return refuse(
    'not-an-image',
    head.includes('\0') ? 'The file is of no known kind.' : 'The file is text, not a picture.',
  );
}

function inspectSvg(bytes: Uint8Array): string | InspectedImage {
  if (bytes.length > MAX_SVG_BYTES)
    return refuse('too-large', `The SVG is larger than ${String(MAX_SVG_BYTES)} bytes.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('corrupt-image', 'The SVG is not UTF-8.');
  }
  const check = checkSvg(text);
  switch (check.kind) {
    case 'plain':
      return 'image/svg+xml';
    case 'unsafe':
      return refuse('unsafe-svg', `The SVG is refused: ${check.reason}.`);
    case 'malformed':
      return refuse('corrupt-image', `The SVG is not well-formed XML: ${check.reason}`);
    case 'not-svg':
      return refuse('not-an-image', 'The file is XML, not a picture.');
  }
}

function refuse(skip: MediaSkip, message: string): InspectedImage & { readonly ok: false } {
  return { ok: false, skip, message };
}
