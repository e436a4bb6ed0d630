/** A set of bits that tells of most hashes that they are not in a table: bit `hash * golden >>> shift`. */
export interface BitFilter {
  readonly bits: Int32Array;
  readonly shift: number;
}

/** Bits for each hash: one stranger in eight to sixteen passes. */
const BITS_PER_HASH = 8;
const FEWEST_BITS = 1 << 10;
const GOLDEN = 0x9e3779b1;

export function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}

export function makeFilter(hashes: ArrayLike<number>, count: number): BitFilter {
  const size = powerOfTwo(Math.max(count * BITS_PER_HASH, FEWEST_BITS));
  const bits = new Int32Array(size / 32);
  const shift = 32 - Math.log2(size);
  for (let k = 0; k < count; k++) {
    const bit = Math.imul(hashes[k] as number, GOLDEN) >>> shift;
    (bits[bit >>> 5] as number) |= 1 << (bit & 31);
  }
  return { bits, shift };
}
