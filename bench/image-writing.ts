import sharp from 'sharp';
import { loadLineModels } from '../src/cli/index.ts';
import { decodeImage, makeLineReader, mayHoldText, type Raster, WRITING_SIDE_PX } from '../src/recognition/index.ts';
import { drawPicture, perCoreSecond } from './seeded.ts';

/** Five lines of a seller, as generated product photographs hold on average, over the drawn clutter. */
const LINES = ['Nordvik rain jacket', 'Free shipping worldwide', 'Size 36 to 44', 'Order on WhatsApp', '$49.90'];

/** Text in pictures: what the gate costs, what reading costs, and the memory that a reader takes. */
export async function benchWriting(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 2 : 20;
  const plain = await planeOf(await drawPicture(3, 1000, 1000).jpeg({ quality: 85 }).toBuffer());
  const looks = rounds * 20;
  const look = (): void => {
    for (let i = 0; i < looks; i++) mayHoldText(plain);
  };
  look();
  print('gate', 1000 / (await perCoreSecond(looks, look)), 'ms/picture');

  const before = process.memoryUsage().rss;
  const reader = await makeLineReader(await loadLineModels());
  const raster = await writtenRaster();
  const first = await reader.read(raster);
  print('reader-memory', (process.memoryUsage().rss - before) / 2 ** 20, 'MiB');
  print('lines', first.lines.length, 'lines');
  const read = async (): Promise<void> => {
    for (let i = 0; i < rounds; i++) await reader.read(raster);
  };
  print(`read-${WRITING_SIDE_PX}`, 1000 / (await perCoreSecond(rounds, read)), 'ms/picture');
}

async function planeOf(jpeg: Buffer) {
  const image = await decodeImage(jpeg);
  if ('skip' in image) throw new Error(image.skip);
  return image.plane;
}

/** Drawn with whatever font the machine has. */
async function writtenRaster(): Promise<Raster> {
  const texts = LINES.map(
    (text, at) => `<text x="60" y="${150 + at * 170}" font-family="sans-serif" font-size="44">${text}</text>`,
  );
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="${WRITING_SIDE_PX}" height="${WRITING_SIDE_PX}">${texts.join('')}</svg>`;
  const clutter = await drawPicture(3, WRITING_SIDE_PX, WRITING_SIDE_PX).png().toBuffer();
  const { data, info } = await sharp(clutter)
    .composite([{ input: Buffer.from(words) }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, widthPx: info.width, heightPx: info.height };
}
