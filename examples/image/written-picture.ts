import sharp from 'sharp';
import { drawProduct } from '../draw-product.ts';
import { Random } from '../random.ts';
import { type ProductKind } from '../brands.ts';
import { GOODS } from '../words.ts';
import type { Script } from './fonts.ts';
import { columnWords, sellerWords } from './seller-words.ts';

/** How a line lies: as usual, at an angle, a quarter turned, on its head, or letter under letter. */
export type Layout = 'level' | 'tilted' | 'quarter' | 'upside-down' | 'column';

/** A line as it was written, and the pixels it covers. */
export interface WrittenLine {
  readonly text: string;
  readonly language: 'en' | 'zh';
  readonly layout: Layout;
  readonly heightPx: number;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

export interface WrittenPicture {
  readonly jpeg: Buffer;
  readonly lines: readonly WrittenLine[];
}

interface Block {
  readonly rgba: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
}

const FAMILIES = {
  en: ['sans', 'sans bold', 'serif', 'serif bold', 'DejaVu Sans', 'Liberation Sans bold', 'URW Gothic', 'P052'],
  zh: ['Noto Sans CJK SC', 'Noto Sans CJK SC bold', 'Noto Serif CJK SC', 'Noto Serif CJK SC bold'],
} as const;
const DARK = ['#111111', '#7a0c12', '#0b2a5b', '#123c1e', '#3b1453'] as const;
const LIGHT = ['#ffffff', '#fff3b0', '#ffe1e1', '#e6f7ff', '#f2ffe6'] as const;

/** A product photograph of 700 to 1,200 pixels without a letter on it, grain included. */
export async function drawBarePicture(
  random: Random,
): Promise<{ readonly rgb: Buffer; readonly widthPx: number; readonly heightPx: number }> {
  const widthPx = random.integer(700, 1200);
  const heightPx = random.isChance(0.6) ? widthPx : random.integer(700, 1200);
  const kind = random.pick(Object.keys(GOODS) as ProductKind[]);
  const side = Math.max(widthPx, heightPx);
  const rgb = await sharp(Buffer.from(drawProduct(kind, random)), { density: (72 * side) / 400 })
    .resize(widthPx, heightPx, { fit: 'cover' })
    .blur(random.between(0.5, 1.2))
    .removeAlpha()
    .raw()
    .toBuffer();
  const grain = random.integer(0, 14);
  if (grain > 0)
    for (let at = 0; at < rgb.length; at++)
      rgb[at] = Math.min(255, Math.max(0, (rgb[at] as number) + random.integer(-grain, grain)));
  return { rgb, widthPx, heightPx };
}

/** The same as a JPEG. */
export function encodeBare(
  { rgb, widthPx, heightPx }: { readonly rgb: Buffer; readonly widthPx: number; readonly heightPx: number },
  random: Random,
): Promise<Buffer> {
  return sharp(rgb, { raw: { width: widthPx, height: heightPx, channels: 3 } })
    .jpeg({ quality: random.integer(72, 92) })
    .toBuffer();
}

/** A product photograph with one to six lines of a seller's text over its clutter, and what they say. The same seed draws the same pixels on machines with the same fonts. */
export async function drawWrittenPicture(seed: string, scripts: readonly Script[]): Promise<WrittenPicture> {
  const random = new Random(seed);
  const bare = await drawBarePicture(random.fork('photo'));
  const lines: WrittenLine[] = [];
  const layers: { input: Buffer; raw: { width: number; height: number; channels: 4 }; left: number; top: number }[] =
    [];
  const wanted = random.integer(1, 6);
  for (let tries = 0; lines.length < wanted && tries < 40; tries++) {
    const language = scripts.includes('han') && random.isChance(0.5) ? 'zh' : 'en';
    const layout = pickLayout(language, random);
    const text = layout === 'column' ? columnWords(random) : sellerWords(language, random);
    const heightPx = Math.round(
      random.pick([0.022, 0.026, 0.03, 0.036, 0.045, 0.06, 0.08]) * Math.max(bare.widthPx, bare.heightPx),
    );
    const font = random.pick(FAMILIES[language]);
    const angle = angleOf(layout, random);
    const draw = (color: string): Promise<Block> =>
      drawBlock(layout === 'column' ? [...text].join('\n') : text, `${font} ${heightPx}`, color, angle);
    const { widthPx, heightPx: tallPx } = await draw('#000000');
    const [left, top] = [
      random.integer(8, Math.max(8, bare.widthPx - widthPx - 8)),
      random.integer(8, Math.max(8, bare.heightPx - tallPx - 8)),
    ];
    const box = [left, top, widthPx, tallPx] as const;
    if (
      left + widthPx > bare.widthPx ||
      top + tallPx > bare.heightPx ||
      lines.some((other) => overlap(box, other.box, heightPx))
    )
      continue;
    const { mean, spread } = brightnessOf(bare, box);
    const isDark = mean > 120;
    const color = random.pick<string>(isDark ? DARK : LIGHT);
    const add = (block: Block, dx: number, dy: number): void => {
      layers.push({
        input: block.rgba,
        raw: { width: block.widthPx, height: block.heightPx, channels: 4 },
        left: left + dx,
        top: top + dy,
      });
    };
    if (spread > 30 || random.isChance(0.25)) {
      // Sellers set their text off where the photograph is uneven.
      const rim = await draw(isDark ? '#ffffff' : '#111111');
      const by = Math.max(1, Math.round(heightPx / 20));
      for (const [dx, dy] of [
        [-by, 0],
        [by, 0],
        [0, -by],
        [0, by],
      ] as const)
        add(rim, dx, dy);
    }
    add(await draw(color), 0, 0);
    lines.push({ text, language, layout, heightPx, box });
  }
  const rgb = await sharp(bare.rgb, { raw: { width: bare.widthPx, height: bare.heightPx, channels: 3 } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer();
  return { jpeg: await encodeBare({ ...bare, rgb }, random), lines };
}

function pickLayout(language: 'en' | 'zh', random: Random): Layout {
  const at = random.unit();
  if (at < 0.7) return 'level';
  if (at < 0.82) return 'tilted';
  if (at < 0.9) return language === 'zh' ? 'column' : 'quarter';
  if (at < 0.95) return 'quarter';
  return 'upside-down';
}

function angleOf(layout: Layout, random: Random): number {
  switch (layout) {
    case 'level':
    case 'column':
      return 0;
    case 'tilted':
      return random.pick([-1, 1]) * random.integer(4, 35);
    case 'quarter':
      return random.pick([90, 270]);
    case 'upside-down':
      return 180;
  }
}

/** Letters in one color on nothing, cut to their ink. */
async function drawBlock(text: string, font: string, color: string, angle: number): Promise<Block> {
  const markup = `<span foreground="${color}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`;
  const upright = await sharp({ text: { text: markup, font, dpi: 72, rgba: true, align: 'centre', spacing: 2 } })
    .png()
    .toBuffer();
  const { data, info } = await sharp(upright)
    .rotate(angle, { background: '#00000000' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgba: data, widthPx: info.width, heightPx: info.height };
}

type Box = WrittenLine['box'];

/** Whether two boxes come nearer than a line's height: they would read as one text. */
function overlap([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box, room: number): boolean {
  return ax < bx + bw + room && bx < ax + aw + room && ay < by + bh + room / 2 && by < ay + ah + room / 2;
}

function brightnessOf(
  { rgb, widthPx }: { readonly rgb: Buffer; readonly widthPx: number },
  [left, top, width, height]: Box,
): { readonly mean: number; readonly spread: number } {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = top; y < top + height; y += 3) {
    for (let x = left; x < left + width; x += 3, count++) {
      const at = (y * widthPx + x) * 3;
      const luma = 0.299 * (rgb[at] as number) + 0.587 * (rgb[at + 1] as number) + 0.114 * (rgb[at + 2] as number);
      sum += luma;
      squares += luma * luma;
    }
  }
  const mean = sum / count;
  return { mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}
