import sharp, { type Sharp } from 'sharp';
import type { Random } from '../random.ts';
import type { Original } from './copy-attacks.ts';

/** A part of a picture: x, y, width, height in its pixels. */
export type Patch = readonly [x: number, y: number, widthPx: number, heightPx: number];

/** One way to make a part of a picture unreadable. */
export interface Alteration {
  readonly name: string;
  readonly way: 'mosaic' | 'blur' | 'covered';
  readonly draw: (original: Original, patch: Patch, random: Random) => Promise<Buffer>;
}

/** Colors of tape, stickers and brushes. */
const COLORS = ['#111111', '#ffffff', '#d62828', '#1d4e89', '#f4c430', '#2a9d57', '#8d99ae', '#c9a37a'] as const;

/** Squares of so many pixels, each of the mean color of what it hides. */
function mosaic(pitchPx: number): Alteration {
  return {
    name: `mosaic of ${pitchPx} px`,
    way: 'mosaic',
    draw: async (original, [left, top, widthPx, heightPx]) => {
      const [columns, rows] = [Math.ceil(widthPx / pitchPx), Math.ceil(heightPx / pitchPx)];
      const small = await cut(original, [left, top, widthPx, heightPx])
        .resize(columns, rows, { fit: 'fill', kernel: 'linear' })
        .png()
        .toBuffer();
      const squares = await sharp(small)
        .resize(columns * pitchPx, rows * pitchPx, { fit: 'fill', kernel: 'nearest' })
        .extract({ left: 0, top: 0, width: widthPx, height: heightPx })
        .png()
        .toBuffer();
      return lay(original, squares, left, top);
    },
  };
}

/** A smooth blur over a rectangle, or what lies in an ellipse, of so large a share of the longer side. */
function blur(share: number, isRound: boolean): Alteration {
  return {
    name: `blur of ${share * 100} %${isRound ? ', round' : ''}`,
    way: 'blur',
    draw: async (original, [left, top, width, height]) => {
      const sigma = share * Math.max(original.widthPx, original.heightPx);
      // Blurred before it is cut, as editors do: the blur takes in what lies beside it.
      const all = await open(original).blur(sigma).png({ compressionLevel: 0 }).toBuffer();
      const part = sharp(all).extract({ left, top, width, height }).ensureAlpha();
      const mask = svg(
        width,
        height,
        `<ellipse cx="${width / 2}" cy="${height / 2}" rx="${width / 2}" ry="${height / 2}" fill="#fff"/>`,
      );
      const layer = isRound ? part.composite([{ input: mask, blend: 'dest-in' }]) : part;
      return lay(original, await layer.png().toBuffer(), left, top);
    },
  };
}

/** Something opaque, drawn in the frame of the patch. */
function cover(
  name: string,
  drawing: (widthPx: number, heightPx: number, color: string, random: Random) => string,
): Alteration {
  return {
    name,
    way: 'covered',
    draw: (original, [left, top, width, height], random) =>
      lay(original, svg(width, height, drawing(width, height, random.pick(COLORS), random)), left, top),
  };
}

function drawTape(width: number, height: number, color: string, random: Random): string {
  const [across, down] = [width * 0.94, height * 0.8];
  const place = `x="${(width - across) / 2}" y="${(height - down) / 2}" width="${across}" height="${down}"`;
  return `<rect ${place} fill="${color}" transform="rotate(${random.between(-6, 6)} ${width / 2} ${height / 2})"/>`;
}

function drawEmoji(width: number, height: number): string {
  const radius = Math.min(width, height) / 2;
  const at = (x: number, y: number): string => `cx="${width / 2 + x * radius}" cy="${height / 2 + y * radius}"`;
  return (
    `<circle ${at(0, 0)} r="${radius}" fill="#ffcc33"/>` +
    `<circle ${at(-0.35, -0.25)} r="${radius * 0.12}" fill="#5b3a00"/><circle ${at(0.35, -0.25)} r="${radius * 0.12}" fill="#5b3a00"/>` +
    `<ellipse ${at(0, 0.35)} rx="${radius * 0.5}" ry="${radius * 0.25}" fill="#5b3a00"/>`
  );
}

/** A broad brush led to and fro. */
function drawBrush(width: number, height: number, color: string, random: Random): string {
  const rows = 4;
  const broad = height / rows;
  const points = Array.from({ length: rows * 2 }, (_, at) => {
    const x = at % 4 === 0 || at % 4 === 3 ? broad * 0.6 : width - broad * 0.6;
    return `${x + random.between(-0.1, 0.1) * broad},${(Math.floor(at / 2) + 0.5 + random.between(-0.08, 0.08)) * broad}`;
  });
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="${broad}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function open({ rgb, widthPx, heightPx }: Original): Sharp {
  return sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

function cut(original: Original, [left, top, width, height]: Patch): Sharp {
  return open(original).extract({ left, top, width, height });
}

function lay(original: Original, input: Buffer, left: number, top: number): Promise<Buffer> {
  return open(original).composite([{ input, left, top }]).removeAlpha().png({ compressionLevel: 0 }).toBuffer();
}

function svg(width: number, height: number, drawing: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawing}</svg>`);
}

/** Every alteration, in the order of the table. */
export const ALTERATIONS: readonly Alteration[] = [
  mosaic(8),
  mosaic(12),
  mosaic(20),
  mosaic(32),
  blur(0.01, false),
  blur(0.02, false),
  blur(0.02, true),
  blur(0.04, false),
  cover('tape', drawTape),
  cover(
    'sticker',
    (width, height, color) =>
      `<ellipse cx="${width / 2}" cy="${height / 2}" rx="${width / 2}" ry="${height / 2}" fill="${color}"/>`,
  ),
  cover('emoji', drawEmoji),
  cover('brush', drawBrush),
];

/** Of so many places the one with most detail is taken: a seller hides what is to be seen. */
const PLACES = 8;

/**
 * A patch of a share of the picture's area, up to one and a half times as wide as it is high or the other way round, away from the rim of the picture, where there is
 * something to hide.
 */
export function placePatch(original: Original, share: number, random: Random): Patch {
  const { widthPx, heightPx } = original;
  const stretch = 1.5 ** random.between(-0.5, 0.5);
  const [width, height] = [Math.sqrt(share) * stretch * widthPx, (Math.sqrt(share) / stretch) * heightPx];
  const places = Array.from({ length: PLACES }, (): Patch => {
    const left = random.between(0.05 * widthPx, 0.95 * widthPx - width);
    const top = random.between(0.05 * heightPx, 0.95 * heightPx - height);
    return [Math.round(left), Math.round(top), Math.round(width), Math.round(height)];
  });
  const details = places.map((place) => measureDetail(original, place));
  return places[details.indexOf(Math.max(...details))] ?? [0, 0, widthPx, heightPx];
}

/** Mean change of green over four pixels along a row. */
function measureDetail({ rgb, widthPx }: Original, [left, top, width, height]: Patch): number {
  const step = 4;
  let [sum, count] = [0, 0];
  for (let y = top; y < top + height; y += step) {
    for (let x = left; x + step < left + width; x += step) {
      const at = (y * widthPx + x) * 3 + 1;
      sum += Math.abs((rgb[at] as number) - (rgb[at + 3 * step] as number));
      count++;
    }
  }
  return sum / count;
}

/** As a marketplace passes it on: at three to five fifths of its size, as a JPEG of middling quality. */
export function passOn(altered: Buffer, { widthPx }: Original, random: Random): Promise<Buffer> {
  return sharp(altered)
    .resize(Math.round(widthPx * random.pick([1, 0.8, 0.6])))
    .jpeg({ quality: random.integer(60, 90) })
    .toBuffer();
}
