import { findTiles, type LumaPlane } from '../src/recognition/index.ts';
import { drawPicture, perCoreSecond } from './seeded.ts';

/** Looking for tiles: in a picture that has none, and in a collage of nine, before they are hashed. */
export async function benchParts(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 10 : 200;
  const single = await drawPicture(3, 512, 512).greyscale().raw().toBuffer();
  const tiles = await Promise.all(
    [...'123456789'].map((seed) => drawPicture(Number(seed), 168, 168).greyscale().raw().toBuffer()),
  );
  const collage = Uint8Array.from({ length: 512 * 512 }, (_, at) => {
    const [x, y] = [at % 512, Math.floor(at / 512)];
    const isGap = x % 172 >= 168 || y % 172 >= 168;
    return isGap ? 255 : (tiles[Math.floor(y / 172) * 3 + Math.floor(x / 172)]?.[(y % 172) * 168 + (x % 172)] ?? 255);
  });
  for (const [name, samples] of Object.entries({ single, collage })) {
    const plane: LumaPlane = { luma: Float32Array.from(samples), widthPx: 512, heightPx: 512 };
    const look = (): void => {
      for (let i = 0; i < rounds; i++) findTiles(plane);
    };
    look();
    print(`tiles-512x512-${name}`, 1000 / (await perCoreSecond(rounds, look)), 'ms/picture');
    print(`tiles-512x512-${name}-found`, findTiles(plane).length, 'tiles');
  }
}
