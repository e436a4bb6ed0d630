import { hashVariants, type LumaPlane, observeImage, takeSpectrum, toHash } from '../src/recognition/index.ts';
import { drawPicture, perCoreSecond } from './seeded.ts';

/** PDQ from a brightness plane and from a JPEG of about one megapixel. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 20 : 400;
  const grey = await drawPicture(1, 512, 512).greyscale().raw().toBuffer();
  const plane: LumaPlane = { luma: Float32Array.from(grey), widthPx: 512, heightPx: 512 };
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

  const jpeg = await drawPicture(2, 1155, 866).jpeg({ quality: 85 }).toBuffer();
  const hashJpegs = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const observed = await observeImage(jpeg);
      if ('skip' in observed) throw new Error(observed.skip);
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
