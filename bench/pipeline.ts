import type { Listing } from '../src/catalog/index.ts';
import { digestOf } from '../src/evidence/index.ts';
import { makeScreeningPool } from '../src/engine/index.ts';
import { defaultParameters } from '../src/judgment/index.ts';
import { compileRegister, type Right } from '../src/rights/index.ts';
import { drawPicture, makeRandom, perCoreSecond } from './seeded.ts';

type Request = Parameters<ReturnType<typeof makeScreeningPool>['screen']>[0][number];

const MARKS = 10_000;

/** One listing in so many names a mark, and shows the official picture of one. */
const MARKED = 50;

/** Screening from listing to written decision lines on one worker, the calling thread's share included. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  { quick }: { readonly quick: boolean },
): Promise<void> {
  const official = await drawMegapixel(2);
  const others = await Promise.all([3, 4, 5, 6, 7, 8, 9].map(drawMegapixel));
  const names = makeNames();
  const rights = names.map((name, i) => makeRight(name, i));
  const compiled = compileRegister(rights);
  if (!compiled.ok) throw new Error(compiled.message);
  const pool = makeScreeningPool({
    threads: 1,
    parameters: defaultParameters,
    readBlob: () => Promise.resolve(official),
  });
  try {
    const loading = performance.now();
    await pool.useRegister(compiled.register);
    print('register-10k-marks', performance.now() - loading, 'ms');
    const texts = makeRequests(quick ? 1_000 : 20_000, names, () => undefined);
    await pool.screenToLines(texts.slice(0, 500));
    print('text', await perCoreSecond(texts.length, () => screenInBatches(texts)), 'listings/s/core');
    for (const [name, pictureOf] of [
      ['text-and-picture', (at: number) => (at % MARKED === 0 ? official : others[at % others.length])],
      ['text-and-copied-picture', () => official],
    ] as const) {
      const pictured = makeRequests(quick ? 20 : 400, names, pictureOf);
      print(name, await perCoreSecond(pictured.length, () => screenInBatches(pictured)), 'listings/s/core');
    }
    print('memory', process.memoryUsage().rss / 2 ** 20, 'MiB');
  } finally {
    await pool.close();
  }

  async function screenInBatches(requests: readonly Request[]): Promise<void> {
    let decisions = 0;
    for (let at = 0; at < requests.length; at += 256) {
      const lines = await pool.screenToLines(requests.slice(at, at + 256));
      decisions += lines.reduce((sum, part) => sum + part.decisions, 0);
    }
    if (decisions !== requests.length) throw new Error(`${decisions} decisions on ${requests.length} listings`);
  }
}

function drawMegapixel(seed: number): Promise<Buffer> {
  return drawPicture(seed, 1155, 866).jpeg({ quality: 85 }).toBuffer();
}

/** Pronounceable names that no real mark is likely to have. */
function makeNames(): readonly string[] {
  const random = makeRandom(11);
  const pick = (from: string): string => from[Math.floor(random() * from.length)] ?? '';
  const syllable = (): string => pick('bcdfghjklmnprstvwz') + pick('aeiou') + pick('lnrskt');
  const names = new Set<string>();
  while (names.size < MARKS) names.add((syllable() + syllable() + (random() < 0.5 ? syllable() : '')).toUpperCase());
  return [...names];
}

function makeRight(name: string, position: number): Right {
  return {
    id: `tm-${String(position).padStart(5, '0')}`,
    kind: 'trademark',
    verbalElement: name,
    aliases: [],
    holder: { id: `h-${position}`, name: `${name} SA` },
    registrations: [{ territory: 'EU', niceClasses: [18, 25], status: 'registered' }],
    licenses: [],
    images: [],
    referenceImages: position === 0 ? [{ source: 'a.jpg', digest: digestOf('a') }] : [],
    knownInfringing: [],
    retailPrice: { amount: 200, currency: 'EUR' },
  };
}

const WORDS =
  'women leather crossbody bag adjustable strap casual shoulder purse large capacity travel waterproof classic vintage soft new arrival summer men running breathable shoes lightweight comfortable cotton hooded jacket stainless steel kitchen knife set wireless headphones gift box for her black brown size medium ships fast free returns quality stitching zip pocket interior lining'.split(
    ' ',
  );

/** Titles of 60 to 100 characters and descriptions of about 300; one listing in fifty names a mark. A listing has one picture, or none. */
function makeRequests(
  count: number,
  names: readonly string[],
  pictureOf: (listing: number) => Uint8Array | undefined,
): readonly Request[] {
  const random = makeRandom(13);
  const words = (many: number): string =>
    Array.from({ length: many }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const picture = pictureOf(i);
    const media = picture === undefined ? [] : [picture];
    const mark = i % MARKED === 0 ? `${names[Math.floor(random() * names.length)]} ` : '';
    const listing: Listing = {
      id: `L${i}`,
      revision: digestOf(`L${i}`),
      seller: { id: `s-${i % 97}` },
      title: `${mark}${words(10 + Math.floor(random() * 6))}`,
      description: words(48),
      price: { amount: 5 + Math.floor(random() * 200), currency: 'EUR' },
      markets: ['DE'],
      category: 'Apparel & Accessories > Handbags',
      images: media.map((bytes) => ({ source: 'a.jpg', digest: digestOf(bytes) })),
      attributes: { color: 'black', material: 'leather' },
    };
    return { listing, media, markets: ['DE'], date: '2026-11-01' };
  });
}
