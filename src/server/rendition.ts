import sharp, { type Sharp } from 'sharp';
import type { Digest } from '../evidence/index.ts';

/** Widths in pixels that pictures are redrawn at. A closed set: each other width would be work that nobody has asked for before. */
export const RENDITION_WIDTHS = [96, 192, 384, 768, 1536] as const;
type RenditionWidth = (typeof RENDITION_WIDTHS)[number];

/** A 1×50,000 picture must not become a rendition of great height. */
const MOST_HEIGHTS_PER_WIDTH = 4;
/** 50 megapixels decode to 200 MB; what is larger was refused at intake already. */
const MOST_PIXELS = 50_000_000;
const DRAW_SECONDS = 10;
const CACHE_BYTES = 32 * 1_048_576;
const DRAWN_AT_ONCE = 2;

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false });
}

const MEDIA_TYPES: { readonly [format: string]: string } = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  heif: 'image/avif',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
};

/** Type and size of a picture, read from its bytes by decoding them whole; undefined where they are none that can be shown. */
export async function measurePicture(
  bytes: Uint8Array,
): Promise<{ readonly mediaType: string; readonly width: number; readonly height: number } | undefined> {
  try {
    const { format, width, height } = await open(bytes).metadata();
    await draw(bytes, RENDITION_WIDTHS[0]);
    const mediaType = MEDIA_TYPES[format];
    return mediaType === undefined ? undefined : { mediaType, width, height };
  } catch {
    return undefined;
  }
}

/** The size of a picture as it is shown, in pixels; undefined where the bytes are none. Boxes of signals count in these pixels. */
export async function readPictureSize(
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number } | undefined> {
  try {
    const { width, height } = (await open(bytes).metadata()).autoOrient;
    return { width, height };
  } catch {
    return undefined;
  }
}

/** Redraws a picture as WebP without its metadata. Nothing of the original survives but its look: no script, no location, no polyglot. */
function draw(bytes: Uint8Array, width: RenditionWidth): Promise<Buffer> {
  return open(bytes)
    .rotate()
    .resize({ width, height: width * MOST_HEIGHTS_PER_WIDTH, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: DRAW_SECONDS })
    .webp({ quality: 82, effort: 2 })
    .toBuffer();
}

export interface Renditions {
  /** The picture at a width, from the cache where it was drawn lately; undefined where the bytes cannot be drawn. */
  draw(digest: Digest, width: RenditionWidth, bytes: () => Promise<Uint8Array>): Promise<Buffer | undefined>;
}

export function makeRenditions(): Renditions {
  // A Map keeps the order of insertion: the first is the one used longest ago.
  const cache = new Map<string, Buffer>();
  const drawing = new Map<string, Promise<Buffer | undefined>>();
  const waiting: (() => void)[] = [];
  let cachedBytes = 0;
  let busy = 0;

  function keep(key: string, picture: Buffer): void {
    cache.set(key, picture);
    cachedBytes += picture.length;
    for (const [oldest, { length }] of cache) {
      if (cachedBytes <= CACHE_BYTES) break;
      cache.delete(oldest);
      cachedBytes -= length;
    }
  }

  async function drawInTurn(
    key: string,
    width: RenditionWidth,
    bytes: () => Promise<Uint8Array>,
  ): Promise<Buffer | undefined> {
    // Screening needs the cores as well: only a few pictures are drawn at once, the rest wait.
    if (busy >= DRAWN_AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
    else busy++;
    try {
      const original = await bytes();
      const picture = await draw(original, width).catch(() => undefined);
      if (picture !== undefined) keep(key, picture);
      return picture;
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy--;
      else next();
    }
  }

  return {
    draw(digest, width, bytes) {
      const key = `${digest} ${width}`;
      const cached = cache.get(key);
      if (cached !== undefined) {
        cache.delete(key);
        cache.set(key, cached);
        return Promise.resolve(cached);
      }
      const running = drawing.get(key) ?? drawInTurn(key, width, bytes).finally(() => drawing.delete(key));
      drawing.set(key, running);
      return running;
    },
  };
}
