import { bitsApart, HASH_WORDS, type ImageHash } from '../hash/index.ts';
import { type HashMatch, MAX_DISTANCE } from './hash-search.ts';

/** Finds hashes near a given one. Every implementation finds all of them: recall is exact, speed is what differs. */
export interface ImageMatcher {
  /** All hashes within `MAX_DISTANCE`, in input order. */
  search(hash: ImageHash): readonly HashMatch[];
}

/** Compares with every hash in turn. `hashes` holds 8 words each, one after the other, and must not change afterwards. */
export function makeFlatMatcher(hashes: Uint32Array): ImageMatcher {
  return { search: (hash) => scan(hashes, hash) };
}

function scan(hashes: Uint32Array, sought: ImageHash): readonly HashMatch[] {
  const matches: HashMatch[] = [];
  const [first, second, third] = sought as unknown as readonly [number, number, number];
  for (let at = 0; at < hashes.length; at += HASH_WORDS) {
    // Three words in one sum of nibbles: of unrelated hashes one in 3,000 differs in so few of these 96 bits, so the rest is
    // hardly ever read. Measured against two words at a time: 81 and 61 scans of a million hashes a second.
    const head =
      nibbleCounts((hashes[at] as number) ^ first) +
      nibbleCounts((hashes[at + 1] as number) ^ second) +
      nibbleCounts((hashes[at + 2] as number) ^ third);
    if (sumOfNibbles(head) > MAX_DISTANCE) continue;
    const distance = bitsApart(sought, hashes, at);
    if (distance <= MAX_DISTANCE) matches.push({ index: at / HASH_WORDS, distance });
  }
  return matches;
}

/** Bits set in each nibble, at most 4: three such words add up without overflow. */
function nibbleCounts(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

function sumOfNibbles(counts: number): number {
  return Math.imul((counts & 0x0f0f0f0f) + ((counts >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
