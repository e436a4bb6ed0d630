import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readRealOffers, skip as realOffersMissing } from '../e2e/real-offers.fixture.ts';
import type { Listing } from '../src/catalog/index.ts';
import {
  compileRecognizers,
  compileText,
  recognizeText,
  type TextMatcher,
  updateRecognizers,
} from '../src/recognition/index.ts';
import { makeFuzzySearch } from './fuzzy-search.ts';
import { makePlainSearch, type Search } from './plain-search.ts';
import {
  bytesOf,
  makeListing,
  makeListings,
  makeMarks,
  makeRandom,
  makeRegister,
  TEXT_KINDS,
} from './text-listings.ts';
import { compareQuality } from './text-rivals.ts';

type Print = (name: string, value: number, unit: string) => void;

const SEED = 20_261_124;
/** Listings timed at once: what disturbs a machine is seldom shorter, and the best time of each part is taken. */
const PART = 250;

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

/** Milliseconds for all listings: of each part the best of several rounds. */
function bestMs(listings: readonly Listing[], rounds: number, work: (listing: Listing) => void): number {
  const best: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let from = 0; from < listings.length; from += PART) {
      const part = listings.slice(from, from + PART);
      const ms = cpuMs(() => part.forEach(work));
      best[from / PART] = Math.min(best[from / PART] ?? ms, ms);
    }
  }
  return best.reduce((sum, ms) => sum + ms, 0);
}

function printSpeed(
  print: Print,
  name: string,
  listings: readonly Listing[],
  rounds: number,
  work: (listing: Listing) => void,
): void {
  const bytes = listings.reduce((sum, listing) => sum + bytesOf(listing), 0);
  const ms = bestMs(listings, rounds, work);
  print(`throughput-${name}`, bytes / ms / 1_000, 'MB/s/core');
  print(`listings-${name}`, (listings.length / ms) * 1_000, 'listings/s/core');
}

/** The tables of the scan stand in memory that the process's own count leaves out. */
function tableBytes({ segments }: TextMatcher): number {
  return segments.reduce((sum, { tables }) => sum + tables.bytes, 0);
}

/** Milliseconds until a changed mark is looked for. */
function updateMs(marks: readonly string[]): number {
  const register = makeRegister(marks);
  let recognizers = compileRecognizers(register, new Map());
  const times = ['VELMORIX', 'TANDORIL', 'QUELVANO', 'BRIMSANTE', 'OLDARENE'].map((mark, k) => {
    const [first] = makeRegister([mark]).rights;
    const right = { ...(first as (typeof register.rights)[number]), id: `tm-new-${k}` };
    const edit = { gone: [], put: [right], register: { ...register, version: `sha256:${k + 1}` } } as const;
    return cpuMs(() => (recognizers = updateRecognizers(recognizers, edit, new Map())));
  });
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

function titlesOf(listing: Listing): string {
  return `${listing.title}\n${listing.description ?? ''}`;
}

/** The two yardsticks over the same listings, and what each finds of the corpus. */
function printRivals(print: Print, marks: readonly string[], listings: readonly Listing[], isQuick: boolean): void {
  const rivals: readonly (readonly [name: string, search: Search, share: number])[] = [
    ['aho-corasick', makePlainSearch(marks), 1],
    // A thousand times slower: a sample is enough.
    ['fuzzy', makeFuzzySearch(marks), 0.02],
  ];
  for (const [name, search, part] of rivals) {
    const sample = listings.slice(0, Math.ceil(listings.length * part));
    let found = 0;
    printSpeed(print, name, sample, isQuick ? 1 : 3, (listing) => search(titlesOf(listing), () => found++));
  }
  for (const [name, { recall, clear }] of Object.entries(compareQuality())) {
    print(`recall-${name}`, recall, '%');
    print(`negatives-clear-${name}`, clear, '%');
  }
}

/** Text recognition with every view on: speed per core by kind of text, compile time, memory and updates against the number of marks. */
export async function bench(print: Print, options: { readonly quick: boolean }): Promise<void> {
  const sizes = options.quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const count = options.quick ? 1_000 : 5_000;
  const rounds = options.quick ? 5 : 12;
  // Folding tables and compiled code are part of the first register only.
  const warm = compileText(makeRegister(makeMarks(1_000, makeRandom(1))));
  for (const size of sizes) {
    const random = makeRandom(SEED);
    const marks = makeMarks(size, random);
    const register = makeRegister(marks);
    const label = `${size / 1_000}k`;

    const before = await usedBytes();
    let matcher = warm;
    print(
      `compile-${label}`,
      cpuMs(() => (matcher = compileText(register))),
      'ms',
    );
    print(`memory-${label}`, ((await usedBytes()) - before + tableBytes(matcher)) / size, 'bytes/mark');
    print(`update-${label}`, updateMs(marks), 'ms');

    const run = (listing: Listing): void => void recognizeText(matcher, listing);
    for (const kind of TEXT_KINDS) {
      const listings = makeListings(kind, count, marks, random);
      printSpeed(print, `${kind}-${label}`, listings, rounds, run);
      if (size === 10_000 && kind === 'latin') printRivals(print, marks, listings, options.quick);
    }
    if (realOffersMissing !== false) continue;
    const offers = readRealOffers().map(({ title }, index) => makeListing(`O${index}`, title));
    printSpeed(print, `shop-titles-${label}`, offers, rounds, run);
  }
}
