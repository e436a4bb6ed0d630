/*
 * The coded bits, read from the left of 64. A byte 0xFF stands as 0xFF 0x00; before any other byte it is a marker, where the bits end:
 * zeros are read from there on, and counted.
 */
export let bits: u64 = 0;
export let count: i32 = 0;
let at: usize = 0;
let end: usize = 0;
let padding: i32 = 0;

export function openBits(from: usize, to: usize): void {
  at = from;
  end = to;
  dropBits();
}

function dropBits(): void {
  bits = 0;
  count = 0;
  padding = 0;
}

/** What a reader has left, that kept the bits in variables of its own. */
export function setBits(left: u64, leftCount: i32): void {
  bits = left;
  count = leftCount;
}

/** Makes at least 32 bits of at most 32. */
export function fill(): void {
  if (at + 4 <= end) {
    const word = load<u32>(at);
    // No byte is 0xFF: none of the complement is zero (Warren, Hacker's Delight, 6-1).
    if (((~word - 0x01010101) & word & 0x80808080) === 0) {
      bits |= (<u64>bswap(word)) << (32 - count);
      count += 32;
      at += 4;
      return;
    }
  }
  while (count <= 56) {
    let byte: u64 = 0;
    if (at < end && load<u8>(at) !== 0xff) {
      byte = load<u8>(at++);
    } else if (at + 1 < end && load<u8>(at, 1) === 0) {
      byte = 0xff;
      at += 2;
    } else {
      padding += 8;
    }
    bits |= byte << (56 - count);
    count += 8;
  }
}

/** The next bits as a number: at most 16, none for none. */
export function takeBits(size: i32): i32 {
  if (count < 32) fill();
  // Two shifts: 64 at once would be none.
  const value = <i32>((bits >>> 1) >>> <u64>(63 - size));
  bits <<= <u64>size;
  count -= size;
  return value;
}

/** Whether all that there is was read, but for less than a byte. */
export function isAtEnd(): bool {
  return !isOverrun() && count - padding < 8 && at >= end;
}

/** Whether more bits were read than there are. */
export function isOverrun(): bool {
  return count < padding;
}

/** Goes on behind a marker, which must follow the bits that were read, with less than a byte left over. */
export function passMarker(marker: i32): bool {
  if (isOverrun() || count - padding >= 8 || !isMarkerHere(marker)) return false;
  at += 2;
  dropBits();
  return true;
}

function isMarkerHere(marker: i32): bool {
  return at + 1 < end && load<u8>(at) === 0xff && load<u8>(at, 1) === <u8>marker;
}
