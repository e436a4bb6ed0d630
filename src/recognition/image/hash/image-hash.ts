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

/** Bits set in a 32-bit word, by adding neighbors (Warren, Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
