import { MOST_BANDS, NO_PROBE } from './kernel-layout.ts';

/** Bits that one band takes of one 64-bit word of a hash. */
interface BitRun {
  readonly start: number;
  readonly count: number;
}

/** How hashes are looked up by parts of theirs: each band is a few bits of each of the four words, no bit in two bands. */
export interface BandPlan {
  /** Bits of a band. */
  readonly width: number;
  readonly bands: readonly (readonly BitRun[])[];
}

const HASH_BITS = 256;
const LEAST_WIDTH = 16;
const MOST_WIDTH = 23;
const WORDS = 4;
/** A bucket holds 1.1 to 2.2 hashes: with fewer, the tables of small indexes would take more than 160 bytes a hash. */
const FILL = 0.9;

/** The plan for so many hashes: bands so wide that a bucket holds one or two of unrelated hashes. */
export function planBands(size: number): BandPlan {
  const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.floor(Math.log2(Math.max(1, size * FILL)))));
  const count = Math.min(MOST_BANDS, Math.floor(HASH_BITS / width));
  const [least, more] = [Math.floor(width / WORDS), width % WORDS];
  const ends = Array.from({ length: WORDS }, () => 0);
  const bands = Array.from({ length: count }, (_, band) =>
    ends.map((start, word) => {
      // The bits over go to other words from band to band, so that all words are used up alike.
      const isMore = (word - band * more + count * more * WORDS) % WORDS < more;
      const run = { start, count: least + (isMore ? 1 : 0) };
      ends[word] = start + run.count;
      return run;
    }),
  );
  return { width, bands };
}

/**
 * How many bits may differ in each band so that no hash within the distance is missed: if a hash were further off in every band, it would
 * differ in at least the sum of all `radius + 1`, which is `maxDistance + 1`. (The pigeonhole of multi-index hashing, Norouzi, Punjani and
 * Fleet 2012, with radii that differ by one.)
 */
export function radiiFor(bandCount: number, maxDistance: number): readonly number[] {
  const [least, more] = [Math.floor((maxDistance + 1) / bandCount), (maxDistance + 1) % bandCount];
  return Array.from({ length: bandCount }, (_, band) => {
    const radius = least + (band < more ? 1 : 0) - 1;
    return radius < 0 ? NO_PROBE : radius;
  });
}

/** All words of `width` bits with none, one or two set, fewest first. */
export function listMasks(width: number): readonly number[] {
  const single = Array.from({ length: width }, (_, bit) => 1 << bit);
  const double = single.flatMap((a, at) => single.slice(at + 1).map((b) => a | b));
  return [0, ...single, ...double];
}
