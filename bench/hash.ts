import sharp from 'sharp';
import {
  decodeImage,
  hashVariants,
  type LumaPlane,
  observeImage,
  takeSpectra,
  takeSpectrum,
  toHash,
} from '../src/recognition/index.ts';
import { drawPicture, makeRandom, perCoreSecond } from './seeded.ts';

/** Sides of the pictures that are decoded: small, of about one megapixel, and as phones take them. */
const SIZES = [
  [600, 600],
  [1155, 866],
  [4000, 3000],
] as const;

/** PDQ from a brightness plane, and from pictures with the decoding, alone and with all parts that are hashed: drawn ones, and such with the grain of a photograph. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 20 : 2000;
  const grey = await drawPicture(1, 512, 512).greyscale().raw().toBuffer();
  const plane: LumaPlane = { luma: Float32Array.from(grey), widthPx: 512, heightPx: 512 };
  const hash = (): unknown => toHash(takeSpectrum(plane).coefficients);
  const layAll = (): unknown => hashVariants(takeSpectra(plane));
  print('luma-512x512', await rateOf(rounds, hash), 'hashes/s/core');
  print('luma-512x512-dihedral', await rateOf(Math.ceil(rounds / 2), layAll), 'pictures/s/core');

  for (const [widthPx, heightPx] of SIZES) {
    const drawing = drawPicture(2, widthPx, heightPx);
    const grain = await makeGrain(widthPx, heightPx);
    const photo = drawing.clone().composite([{ input: grain, blend: 'soft-light' }]);
    const pictures = {
      jpeg: drawing.clone().jpeg({ quality: 85 }),
      'jpeg-photo': photo.clone().jpeg({ quality: 85 }),
      'jpeg-photo-progressive': photo.clone().jpeg({ quality: 85, progressive: true }),
      png: drawing.clone().png(),
      webp: photo.clone().webp({ effort: 1 }),
    };
    for (const [name, picture] of Object.entries(pictures)) {
      const bytes = await picture.toBuffer();
      const decodeAndHash = async (): Promise<unknown> => {
        const image = await decodeImage(bytes);
        if ('skip' in image) throw new Error(image.skip);
        return toHash(takeSpectrum(image.plane).coefficients);
      };
      const observe = async (): Promise<void> => {
        const observed = await observeImage(bytes);
        if ('skip' in observed) throw new Error(observed.skip);
      };
      const count = Math.ceil((rounds * 25_000) / (widthPx * heightPx));
      const size = `${widthPx}x${heightPx}-${Math.round(bytes.length / 1024)}KiB`;
      print(`${name}-${size}`, await rateOf(count, decodeAndHash), 'hashes/s/core');
      print(`${name}-${size}-parts`, await rateOf(count, observe), 'pictures/s/core');
    }
  }
}

async function rateOf(count: number, work: () => unknown): Promise<number> {
  const repeat = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) await work();
  };
  await repeat(Math.ceil(count / 10));
  return perCoreSecond(count, () => repeat(count));
}

/** Grey noise of the fineness and strength that gives a picture the bytes of a photograph. */
function makeGrain(width: number, height: number): Promise<Buffer> {
  const random = makeRandom(3);
  const samples = Buffer.from(Uint8Array.from({ length: width * height * 3 }, () => 128 + (random() - 0.5) * 60));
  return sharp(samples, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
