import { findAltered, type LumaPlane } from '../src/recognition/index.ts';
import { drawPicture, makeRandom, perCoreSecond } from './seeded.ts';

/** Looking for parts made unreadable: in a drawn picture, in the same with grain, and where a part of that is covered. */
export async function benchAltered(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const rounds = quick ? 10 : 200;
  const drawn = Float32Array.from(await drawPicture(3, 512, 512).greyscale().raw().toBuffer());
  const random = makeRandom(3);
  const grainy = drawn.map((value) => Math.min(255, value * 0.9 + random() * 24));
  const covered = grainy.map((value, at) => (isCovered(at % 512, Math.floor(at / 512)) ? 20 : value));
  for (const [name, luma] of Object.entries({ drawn, grainy, covered })) {
    const plane: LumaPlane = { luma, widthPx: 512, heightPx: 512 };
    const look = (): void => {
      for (let i = 0; i < rounds; i++) findAltered(plane, 1);
    };
    look();
    print(`altered-512x512-${name}`, 1000 / (await perCoreSecond(rounds, look)), 'ms/picture');
    print(`altered-512x512-${name}-found`, findAltered(plane, 1).length, 'parts');
  }
}

function isCovered(x: number, y: number): boolean {
  return x >= 150 && x < 350 && y >= 180 && y < 330;
}
