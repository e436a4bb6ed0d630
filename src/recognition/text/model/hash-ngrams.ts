import type { OfferText } from './offer-text.ts';

export const SHORTEST = 2;
export const LONGEST = 5;

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The buckets of all runs of two to five symbols, into `buckets` (a hash each, to be cut to the size of the model), in order of place and
 * length; `LONGEST - SHORTEST + 1` entries a symbol, fewer at the end. Returns how many there are. FNV-1a with a finishing mix.
 */
export function hashNgrams({ symbols, length }: OfferText, buckets: Uint32Array): number {
  let count = 0;
  for (let start = 0; start + SHORTEST <= length; start++) {
    const end = Math.min(length, start + LONGEST);
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ (symbols[at] ?? 0), 0x01000193);
      if (at - start + 1 >= SHORTEST) buckets[count++] = mix(hash);
    }
  }
  return count;
}
