import { makeFlatMatcher } from '../src/recognition/index.ts';
import { makeRandom, perCoreSecond } from './seeded.ts';

const WORDS = 8;

/** Exact search within 31 bits: half of the queries are near a stored hash, half are unrelated. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  for (const [name, size] of [
    ['100k', 100_000],
    ['1M', 1_000_000],
  ] as const) {
    const random = makeRandom(7);
    const word = (): number => (random() * 2 ** 32) >>> 0;
    const hashes = Uint32Array.from({ length: size * WORDS }, word);
    const rounds = Math.ceil((quick ? 2e6 : 4e7) / size);
    const queries = Array.from({ length: rounds }, (_, i) => {
      if (i % 2 === 1) return Uint32Array.from({ length: WORDS }, word);
      const at = Math.floor(random() * size) * WORDS;
      return hashes.slice(at, at + WORDS).map((value) => value ^ (1 << Math.floor(random() * 32)));
    });
    const matcher = makeFlatMatcher(hashes);
    let found = 0;
    const rate = await perCoreSecond(rounds, () => {
      for (const query of queries) found += matcher.search(query).length;
    });
    if (found < Math.floor(rounds / 2)) throw new Error(`only ${found} of ${rounds / 2} near hashes were found`);
    print(`flat-${name}`, rate, 'queries/s/core');
  }
}
