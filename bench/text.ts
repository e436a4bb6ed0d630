import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Listing } from '../src/catalog/index.ts';
import { compileText, recognizeText } from '../src/recognition/index.ts';
import type { RegisterSnapshot, Right } from '../src/rights/index.ts';

/** A small generator with a fixed seed: figures of two runs are of the same text. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

const ONSETS = 'b br c ch cl d dr f fl g gr h j k kl kr l m n p pl pr r s sh sk st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ie io ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'x', 'nd', 'rk', 'sk', 'th'];
const HAN = '维诺北岚森汐柏屿珂衡朔澜岳霁铎芮槿翊璟珩菲雅澄煦瑞昕桐沐宸筱';

const WORDS =
  'the new for women men with leather bag shoes running jacket waterproof black blue size large vintage cotton summer travel camera battery replacement case phone wireless bluetooth charger fast original quality design premium kitchen steel set pack of and in to from free shipping color long sleeve dress watch band soft comfortable outdoor sports light weight portable usb cable adapter screen protector glass home office garden tools kids toys gift box high low classic modern style fit zip pocket wool winter warm best price sale'.split(
    ' ',
  );

function makeMarks(count: number, random: (below: number) => number): string[] {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const syllable = (): string => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const marks = new Set<string>();
  while (marks.size < count) {
    const kind = random(20);
    let mark = syllable() + syllable();
    if (kind < 8) mark += syllable();
    if (kind === 8 || kind === 9) mark = `${mark} ${syllable()}${syllable()}`;
    if (kind === 10) mark = [...Array(2 + random(3))].map(() => HAN.charAt(random(HAN.length))).join('');
    if (kind === 11) mark = `${pick(WORDS)} ${syllable()}${syllable()}`;
    marks.add(mark.toUpperCase());
  }
  return [...marks];
}

function makeRegister(marks: readonly string[]): RegisterSnapshot {
  const rights = marks.map((mark, index): Right => ({
    id: `tm-${String(index).padStart(6, '0')}`,
    kind: 'trademark',
    markFeature: 'word',
    verbalElement: mark,
    aliases: [],
    holder: { id: `h-${index}`, name: `Holder ${index}` },
    registrations: [],
    licenses: [],
    images: [],
    referenceImages: [],
    knownInfringing: [],
  }));
  return { version: 'sha256:0', rights };
}

function disguise(mark: string, random: (below: number) => number): string {
  const kind = random(5);
  if (kind === 0) return mark.replace('A', 'А').replace('O', 'О');
  if (kind === 1) return mark.replace('I', '1').replace('O', '0');
  if (kind === 2) return [...mark].join('.');
  if (kind === 3) return `${mark.charAt(0)}*${mark.slice(2)}`;
  return mark.toLowerCase();
}

/** Titles of about 80 and descriptions of about 300 characters; every fifth names a mark, every twentieth is not ASCII only. */
function makeListings(count: number, marks: readonly string[], random: (below: number) => number): Listing[] {
  const text = (length: number): string => {
    let out = '';
    while (out.length < length) {
      const word = WORDS[random(WORDS.length)] ?? '';
      out +=
        (out === '' ? '' : random(12) === 0 ? '. ' : ' ') +
        (random(3) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    }
    return out;
  };
  return [...Array(count).keys()].map((index) => {
    const mark = random(5) === 0 ? `${disguise(marks[random(marks.length)] ?? '', random)} ` : '';
    const foreign = random(20) === 0 ? ' Größe für Männer, qualité supérieure 全新正品 高品质 包邮' : '';
    return {
      id: `L${index}`,
      revision: 'sha256:0',
      seller: { id: 's' },
      title: mark + text(75),
      description: text(300) + foreign,
      markets: [],
      images: [],
      attributes: { color: WORDS[random(WORDS.length)] ?? '' },
    };
  });
}

function bytesOf(listing: Listing): number {
  return Buffer.byteLength(listing.title + (listing.description ?? '') + Object.values(listing.attributes).join(''));
}

/** Bytes in use once all garbage is gone: typed arrays are freed a little after the collection. */
async function usedBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    await sleep(20);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds of processor time: what other work the machine does meanwhile does not count. */
function cpuMs(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

/** Text recognition with every view on: speed per core, compile time and memory against the number of marks. */
export async function bench(
  print: (name: string, value: number, unit: string) => void,
  options: { readonly quick: boolean },
): Promise<void> {
  const sizes = options.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  // Folding tables and compiled code are part of the first register only.
  const warm = compileText(makeRegister(makeMarks(1_000, makeRandom(1))));
  for (const size of sizes) {
    const random = makeRandom(20_261_124);
    const marks = makeMarks(size, random);
    const register = makeRegister(marks);
    const listings = makeListings(options.quick ? 2_000 : 10_000, marks, random);
    const bytes = listings.reduce((sum, listing) => sum + bytesOf(listing), 0);
    const label = `${size / 1_000}k`;

    const before = await usedBytes();
    let matcher = warm;
    print(
      `compile-${label}`,
      cpuMs(() => (matcher = compileText(register))),
      'ms',
    );
    print(`memory-${label}`, ((await usedBytes()) - before) / size, 'bytes/mark');

    for (const listing of listings.slice(0, 1_000)) recognizeText(matcher, listing);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < (options.quick ? 3 : 5); round++) {
      best = Math.min(
        best,
        cpuMs(() => listings.forEach((listing) => recognizeText(matcher, listing))),
      );
    }
    print(`listings-${label}`, (listings.length / best) * 1_000, 'listings/s/core');
    print(`throughput-${label}`, bytes / best / 1_000, 'MB/s/core');
  }
}
