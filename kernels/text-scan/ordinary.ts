import { AT_ORDINARY, AT_SCRATCH, MOST_LETTERS, ORDINARY_MASK } from '../../src/recognition/text/scan/kernel-layout';
import { context, word } from './memory';

const SEED: u64 = ((<u64>0x9ae16a3b) << 32) | 0x2f90404f;
export const FACTOR: u64 = ((<u64>0x9e3779b9) << 32) | 0x7f4a7c15;

/**
 * 64 bits of all letters, four at a time: that a word shares them with one of a million others has a chance of one in ten million million.
 * Reads up to three letters past the word, which it leaves out.
 */
export function fingerprint(letters: usize, count: i32): u64 {
  let hash: u64 = SEED + <u64>count;
  let at = letters;
  let rest = count;
  for (; rest > 4; rest -= 4) {
    hash = (hash ^ load<u64>(at)) * FACTOR;
    hash ^= hash >> 29;
    at += 8;
  }
  hash = (hash ^ (load<u64>(at) & (<u64>-1 >> ((<u64>(4 - rest)) << 4)))) * FACTOR;
  hash ^= hash >> 32;
  hash *= FACTOR;
  hash ^= hash >> 29;
  return hash === 0 ? 1 : hash;
}

/** The place of a fingerprint in the table, or the free one where it belongs. */
function placeOf(print: u64): usize {
  const table = <usize>context(AT_ORDINARY);
  const mask = <u32>context(ORDINARY_MASK);
  let slot = <u32>(print >> 20) & mask;
  while (true) {
    const at = table + ((<usize>slot) << 3);
    const known = load<u64>(at);
    if (known === print || known === 0) return at;
    slot = (slot + 1) & mask;
  }
}

/** Reads a word of UTF-8 into 16-bit letters; returns how many, or -1 when no token has so many. Letters past the plane are 0xffff. */
function decode(from: usize, to: usize, letters: usize): i32 {
  let count = 0;
  for (let at = from; at < to;) {
    if (count === MOST_LETTERS) return -1;
    const byte: i32 = load<u8>(at);
    let letter = byte;
    let size = 1;
    if (byte >= 0xf0) {
      letter = 0xffff;
      size = 4;
    } else if (byte >= 0xe0) {
      letter = ((byte & 15) << 12) | ((<i32>load<u8>(at, 1) & 63) << 6) | (<i32>load<u8>(at, 2) & 63);
      size = 3;
    } else if (byte >= 0xc0) {
      letter = ((byte & 31) << 6) | (<i32>load<u8>(at, 1) & 63);
      size = 2;
    }
    store<u16>(letters + ((<usize>count) << 1), letter);
    count++;
    at += size;
  }
  return count;
}

/** Takes in words of UTF-8: word `k` from byte `starts[k]` to `starts[k + 1]`. */
export function addOrdinaryWords(bytes: usize, starts: usize, count: i32): void {
  const letters = <usize>context(AT_SCRATCH);
  for (let k = 0; k < count; k++) {
    const size = decode(bytes + <usize>word(starts, k), bytes + <usize>word(starts, k + 1), letters);
    if (size < 0) continue;
    const print = fingerprint(letters, size);
    store<u64>(placeOf(print), print);
  }
}

export function isOrdinary(print: u64): bool {
  return load<u64>(placeOf(print)) !== 0;
}
