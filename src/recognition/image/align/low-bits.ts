import type { ImageHash } from '../hash/index.ts';

/** The 64 bits of a hash that stand for the 8 × 8 lowest frequencies, in two words: what still agrees when a picture is moved or turned a little. */
export type LowBits = readonly [number, number];

const LOW_WORDS = 2;
const LOW_BITS = 64;

/** A row of frequencies is half a word: its lower byte counts. */
const LOW_HALF = 0x00ff00ff;
/** Mirroring left to right changes the sign of every odd horizontal frequency; the first bit of a row is frequency 1. */
const ODD_COLUMNS = 0x55555555;

export function lowBitsOf(hash: ImageHash): LowBits {
  const [first, second, third, fourth] = hash as unknown as readonly [number, number, number, number];
  return [(first & LOW_HALF) | ((second & LOW_HALF) << 8), (third & LOW_HALF) | ((fourth & LOW_HALF) << 8)];
}

/** How near a picture of which these are the low bits is to the poses of a reference. */
export interface NearestPose {
  readonly pose: number;
  /** Bits that differ, or where it is shown inverted, that agree. */
  readonly distance: number;
  readonly isMirrored: boolean;
}

/**
 * The nearest of some poses, two words each, for a picture as it is and mirrored left to right; undefined where none is within `most` bits. Among equally near
 * ones the first, not mirrored.
 */
export function findNearestPose([first, second]: LowBits, poses: Uint32Array, most: number): NearestPose | undefined {
  // One number an answer, the smaller the better: this runs for every reference and picture.
  let best = (most + 1) * ANSWERS;
  for (let at = 0; at < poses.length; at += LOW_WORDS) {
    const a = first ^ (poses[at] as number);
    const b = second ^ (poses[at + 1] as number);
    const plain = countEither(a, b) * ANSWERS + at;
    const mirrored = countEither(a ^ ODD_COLUMNS, b ^ ODD_COLUMNS) * ANSWERS + at + 1;
    if (plain < best) best = plain;
    if (mirrored < best) best = mirrored;
  }
  if (best >= (most + 1) * ANSWERS) return undefined;
  const answer = best % ANSWERS;
  return { pose: answer >> 1, distance: (best - answer) / ANSWERS, isMirrored: (answer & 1) === 1 };
}

/** More than there are poses, as they are and mirrored. */
const ANSWERS = 1024;

/** Bits set in two words, or if these are fewer, bits not set. */
function countEither(a: number, b: number): number {
  const bits = sumOfBytes(nibbles(a) + nibbles(b));
  return bits > LOW_BITS / 2 ? LOW_BITS - bits : bits;
}

/** Bits set in each nibble, at most 4, so that two words add up without overflow. */
function nibbles(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

function sumOfBytes(counts: number): number {
  return Math.imul((counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
