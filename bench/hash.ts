import sharp from 'sharp';
import { decodeImage } from '../src/recognition/image/decode.ts';
import { hashVariants } from '../src/recognition/image/dihedral.ts';
import { drawScene } from '../src/recognition/image/drawings.fixture.ts';
import { toLumaPlane } from '../src/recognition/image/luma-plane.ts';
import { takeSpectrum, toHash } from '../src/recognition/image/pdq.ts';
import { perCoreSecond } from './seeded.ts';

/** PDQ from a brightness plane and from a JPEG of about one megapixel. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 20 : 400;
  const plane = toLumaPlane(drawScene(1, 512, 512), 3, 512, 512);
  const hashAll = (): void => {
    for (let i = 0; i < rounds; i++) toHash(takeSpectrum(plane).coefficients);
  };
  hashAll();
  print('luma-512x512', await perCoreSecond(rounds, hashAll), 'hashes/s/core');
  const laid = Math.ceil(rounds / 8);
  print(
    'luma-512x512-dihedral',
    await perCoreSecond(laid, () => {
      for (let i = 0; i < laid; i++) hashVariants(plane);
    }),
    'pictures/s/core',
  );

  const jpeg = await sharp(drawScene(2, 1155, 866), { raw: { width: 1155, height: 866, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
  const hashJpegs = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const image = await decodeImage(jpeg);
      if ('plane' in image) toHash(takeSpectrum(image.plane).coefficients);
    }
  };
  await hashJpegs(5);
  const pictures = Math.ceil(rounds / 4);
  print(
    `jpeg-1155x866-${Math.round(jpeg.length / 1024)}KiB`,
    await perCoreSecond(pictures, () => hashJpegs(pictures)),
    'hashes/s/core',
  );
}
