/*
 * The hashes of near words and sounds. src/recognition/text/scan/hash-symbols.ts computes the same when the tables are built.
 * A sequence is a polynomial over its symbols, so leaving one out takes a multiplication and not another walk.
 */
const BASE = <u32>0x01000193;

export function symbolValue(symbol: i32): u32 {
  return (<u32>symbol + 1) * 0x9e3779b1;
}

export function extend(hash: u32, value: u32): u32 {
  return hash * BASE + value;
}

/** Spreads a polynomial over all bits. `seed` keeps sequences of different kinds apart. */
export function finish(polynomial: u32, seed: u32): u32 {
  let hash = polynomial ^ seed;
  hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
  hash ^= hash >> 16;
  return hash === 0 ? 1 : hash;
}

/** Whether the bits before a table know nothing of a hash: nearly every look-up ends here. */
export function isFiltered(filter: usize, shift: i32, hash: u32): bool {
  const bit = (hash * 0x9e3779b1) >> shift;
  return ((load<u32>(filter + ((bit >> 5) << 2)) >> (bit & 31)) & 1) === 0;
}
