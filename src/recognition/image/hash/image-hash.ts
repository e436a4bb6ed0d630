import { countBits } from '../../count-bits.ts';

/** 256 bits in 8 words: bit `b` of the hash is bit `b & 31` of word `b >> 5`. */
export type ImageHash = Uint32Array;

export const HASH_WORDS = 8;

/** The published notation: 64 hexadecimal digits, bit 255 first. */
export function toHex(hash: ImageHash): string {
  let hex = '';
  for (let word = HASH_WORDS - 1; word >= 0; word--) hex += (hash[word] ?? 0).toString(16).padStart(8, '0');
  return hex;
}

/** The hash that `toHex` writes so. */
export function fromHex(hex: string): ImageHash {
  return Uint32Array.from({ length: HASH_WORDS }, (_, word) => {
    const end = (HASH_WORDS - word) * 8;
    return Number.parseInt(hex.slice(end - 8, end), 16);
  });
}

/** Bits in which a hash differs from the one that begins at word `at` of `others`. */
export function bitsApart(hash: ImageHash, others: Uint32Array, at = 0): number {
  let bits = 0;
  for (let word = 0; word < HASH_WORDS; word++) {
    bits += countBits((others[at + word] as number) ^ (hash[word] as number));
  }
  return bits;
}
