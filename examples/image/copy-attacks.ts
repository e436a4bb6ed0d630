import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { drawWord, wordWidth } from '../letters.ts';
import type { Random } from '../random.ts';

/** An official picture as samples: red, green, blue. */
export interface Original {
  readonly rgb: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What a copy is drawn from: the original, and other originals to stand beside it in collages. */
interface CopyBasis {
  readonly original: Original;
  readonly companions: readonly Original[];
  readonly random: Random;
}

/** One way to change a copy so that it is not found. */
export interface CopyAttack {
  readonly name: string;
  /** How many other originals it shows. */
  readonly companions?: number;
  readonly draw: (basis: CopyBasis) => Promise<Buffer>;
}

const JPEG_QUALITY = 80;
const FRAME_COLORS = ['#ffffff', '#000000', '#f4ede4', '#c8102e', '#1d3557'] as const;

/** Reads a picture into samples, upright and on white. */
export async function readOriginal(bytes: Uint8Array): Promise<Original> {
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, widthPx: info.width, heightPx: info.height };
}

/** An attack that is one step of sharp. */
function change(name: string, step: (image: Sharp, basis: CopyBasis) => Sharp): CopyAttack {
  return {
    name,
    draw: async (basis) => {
      const png = await step(open(basis.original), basis).png({ compressionLevel: 0 }).toBuffer();
      return toJpeg(sharp(png));
    },
  };
}

function open({ rgb, widthPx, heightPx }: Original): Sharp {
  return sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } });
}

function toJpeg(image: Sharp): Promise<Buffer> {
  return image.removeAlpha().jpeg({ quality: JPEG_QUALITY }).toBuffer();
}

/** Cuts off a share of each side's length, more of it on one end than on the other. */
function crop(share: number): CopyAttack {
  return change(`crop ${share * 100} %`, (image, { original: { widthPx, heightPx }, random }) => {
    const [width, height] = [Math.round(widthPx * (1 - share)), Math.round(heightPx * (1 - share))];
    const [left, top] = [random.integer(0, widthPx - width), random.integer(0, heightPx - height)];
    return image.extract({ left, top, width, height });
  });
}

/** Cuts off a share of the height from below, where shops put their names. */
function cutBelow(share: number): CopyAttack {
  return change(`cut off below ${share * 100} %`, (image, { original: { widthPx, heightPx } }) =>
    image.extract({ left: 0, top: 0, width: widthPx, height: Math.round(heightPx * (1 - share)) }),
  );
}

function frame(share: number): CopyAttack {
  return change(`frame ${share * 100} %`, (image, { original: { widthPx, heightPx }, random }) => {
    const [across, down] = [Math.round(widthPx * share), Math.round(heightPx * share)];
    return image.extend({
      left: across,
      right: across,
      top: down,
      bottom: down,
      background: random.pick(FRAME_COLORS),
    });
  });
}

function turn(degrees: number): CopyAttack {
  return change(`turn ${degrees}°`, (image) => image.rotate(degrees, { background: '#ffffff' }));
}

function lay(name: string, drawing: (basis: CopyBasis) => string): CopyAttack {
  return change(name, (image, basis) => {
    const { widthPx, heightPx } = basis.original;
    const size = `width="${widthPx}" height="${heightPx}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${drawing(basis)}</svg>`;
    return image.composite([{ input: Buffer.from(svg) }]);
  });
}

function patch(share: number): CopyAttack {
  return lay(
    `patch of ${Math.round(share * share * 100)} % of the area`,
    ({ original: { widthPx, heightPx }, random }) => {
      const [x, y] = [random.between(0, 1 - share) * widthPx, random.between(0, 1 - share) * heightPx];
      return `<rect x="${x}" y="${y}" width="${share * widthPx}" height="${share * heightPx}" fill="${random.pick(FRAME_COLORS)}"/>`;
    },
  );
}

/** A word that fills a width, its upper left corner at x, y. */
function drawFitted(word: string, x: number, y: number, widthPx: number, color: string): string {
  const style = { height: 1, color, weight: 0.14, spacing: 0.2 };
  return drawWord(word, x, y, { ...style, height: widthPx / wordWidth(word, style) });
}

function drawBanner({ original: { widthPx, heightPx }, random }: CopyBasis): string {
  const height = heightPx * 0.15;
  const top = random.isChance(0.5) ? 0 : heightPx - height;
  const text = drawFitted('SALE 20 OFF', widthPx * 0.15, top + height * 0.25, widthPx * 0.7, '#ffffff');
  return `<rect x="0" y="${top}" width="${widthPx}" height="${height}" fill="#c8102e"/>${text}`;
}

function drawWatermark({ original: { widthPx, heightPx } }: CopyBasis): string {
  const rows = [0.15, 0.45, 0.75].map((row) =>
    drawFitted('SHOP HAVEN', widthPx * 0.1, heightPx * row, widthPx * 0.8, '#ffffff'),
  );
  return `<g opacity="0.4">${rows.join('')}</g>`;
}

/** The page of a shop's app on a telephone: bars, the picture from side to side, words under it. */
function screenshot(name: string, background: string, ink: string): CopyAttack {
  return {
    name,
    draw: ({ original }) => {
      const [width, height] = [720, 1560];
      const pictureHeight = Math.min(900, Math.round((width * original.heightPx) / original.widthPx));
      const [top, below] = [150, 150 + pictureHeight];
      const words = ['NEW ARRIVAL', 'FREE SHIPPING', 'ADD TO BAG'].map((word, row) =>
        drawFitted(word, 40, below + 60 + row * 110, 380, ink),
      );
      const bars =
        `<rect width="${width}" height="${height}" fill="${background}"/>` +
        drawFitted('9 00', 40, 16, 70, ink) +
        drawFitted('SHOP', 300, 80, 120, ink) +
        words.join('') +
        `<rect x="250" y="${height - 20}" width="220" height="8" rx="4" fill="${ink}"/>`;
      const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bars}</svg>`;
      return compose(Buffer.from(page), [{ picture: original, left: 0, top, width, height: pictureHeight }]);
    },
  };
}

interface Place {
  readonly picture: Original;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function compose(ground: Buffer, places: readonly Place[]): Promise<Buffer> {
  const layers = places.map(async ({ picture, left, top, width, height }): Promise<OverlayOptions> => {
    const input = await open(picture).resize(width, height, { fit: 'fill' }).png({ compressionLevel: 0 }).toBuffer();
    return { input, left, top };
  });
  const png = await sharp(ground)
    .composite(await Promise.all(layers))
    .png({ compressionLevel: 0 })
    .toBuffer();
  return toJpeg(sharp(png));
}

/** Where one picture of a collage stands: left, top, width and height in cells of its grid. */
type Cells = readonly [left: number, top: number, width: number, height: number];

/** Pictures side by side on a grid of square cells, the copy at a random place among them. */
function collage(layout: string, tiles: readonly Cells[], gapPx: number): CopyAttack {
  const cell = 1440 / Math.max(3, ...tiles.map(([left, top, width, height]) => Math.max(left + width, top + height)));
  const edge = (cells: number): number => Math.round(cells * (cell + gapPx));
  return {
    name: `collage ${layout}${gapPx > 0 ? ', gaps' : ''}`,
    companions: tiles.length - 1,
    draw: async ({ original, companions, random }) => {
      const pictures = [...companions];
      pictures.splice(random.integer(0, companions.length), 0, original);
      const places = tiles.flatMap(([column, row, across, down], at): Place[] => {
        const [left, top] = [edge(column), edge(row)];
        const [width, height] = [edge(column + across) - gapPx - left, edge(row + down) - gapPx - top];
        const picture = pictures[at];
        return picture === undefined ? [] : [{ picture, left, top, width, height }];
      });
      const [width, height] = [
        Math.max(...places.map((place) => place.left + place.width)),
        Math.max(...places.map((place) => place.top + place.height)),
      ];
      const ground = sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).png();
      return compose(await ground.toBuffer(), places);
    },
  };
}

function grid(columns: number, rows: number): readonly Cells[] {
  return Array.from({ length: columns * rows }, (_, at) => [at % columns, Math.floor(at / columns), 1, 1]);
}

/** Layouts of collages: grids, one large picture with small ones beside or below, and two of unlike width. */
const LAYOUTS: { readonly [name: string]: readonly Cells[] } = {
  '2 × 1': grid(2, 1),
  '2 × 2': grid(2, 2),
  '1 × 3': grid(1, 3),
  '3 × 3': grid(3, 3),
  'one large, three beside': [
    [0, 0, 3, 3],
    [3, 0, 1, 1],
    [3, 1, 1, 1],
    [3, 2, 1, 1],
  ],
  'one large, three below': [
    [0, 0, 3, 2],
    [0, 2, 1, 1],
    [1, 2, 1, 1],
    [2, 2, 1, 1],
  ],
  'two unlike': [
    [0, 0, 1.15, 1],
    [1.15, 0, 0.7, 1],
  ],
};
const GAPS_PX = [0, 12] as const;

/** Every attack on a copy, in the order of the table. The first leaves it as it is. */
export const COPY_ATTACKS: readonly CopyAttack[] = [
  change('unchanged', (image) => image),
  change('resize to 50 %', (image, { original }) => image.resize(Math.round(original.widthPx / 2))),
  change('resize to 25 %', (image, { original }) => image.resize(Math.round(original.widthPx / 4))),
  crop(0.05),
  crop(0.1),
  crop(0.2),
  crop(0.3),
  cutBelow(0.15),
  { name: 'JPEG 30', draw: ({ original }) => open(original).jpeg({ quality: 30 }).toBuffer() },
  change('blur', (image, { original }) => image.blur(Math.max(original.widthPx, original.heightPx) / 150)),
  change('hue', (image) => image.modulate({ hue: 120 })),
  change('brighter', (image) => image.modulate({ brightness: 1.3 })),
  change('darker', (image) => image.modulate({ brightness: 0.6 })),
  change('contrast', (image) => image.linear(1.5, -64)),
  change('grey', (image) => image.greyscale()),
  change('negative', (image) => image.negate()),
  change('mirror, crop 15 %', (image, { original: { widthPx, heightPx } }) => {
    const [width, height] = [Math.round(widthPx * 0.85), Math.round(heightPx * 0.85)];
    return image.extract({ left: widthPx - width, top: 0, width, height }).flop();
  }),
  change('mirror', (image) => image.flop()),
  turn(90),
  turn(180),
  turn(2),
  turn(5),
  turn(10),
  lay('banner', drawBanner),
  lay('watermark', drawWatermark),
  frame(0.1),
  frame(0.2),
  change('letterbox', (image, { original: { widthPx } }) =>
    image.resize(widthPx, Math.round((widthPx * 16) / 9), { fit: 'contain', background: '#000000' }),
  ),
  screenshot('screenshot, light', '#ffffff', '#222222'),
  screenshot('screenshot, dark', '#121212', '#eeeeee'),
  ...GAPS_PX.flatMap((gapPx) => Object.entries(LAYOUTS).map(([layout, tiles]) => collage(layout, tiles, gapPx))),
  patch(0.25),
  patch(0.4),
];
