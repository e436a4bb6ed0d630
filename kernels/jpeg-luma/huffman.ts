/*
 * Tables of codes, one of eight slots each. The first ten bits of a code lead to a word:
 *   bits 0–7    bits to drop; 0 for a code that is longer
 *   bits 8–11   zeros before the coefficient
 *   bits 12–15  bits of the coefficient that follow; 0 where it stands in the word already
 *   bits 16–31  the coefficient
 * Behind these stand, for each length from 0 to 16, the first code that is longer (of 16 bits, from the left), and what leads from a code to the
 * place of its symbol; then the symbols.
 */
const AHEAD: i32 = 10;
const WORDS: usize = 1 << 10;
const LIMITS: usize = WORDS * 4;
const OFFSETS: usize = LIMITS + 17 * 4;
const SYMBOLS: usize = OFFSETS + 17 * 4;
const SLOT_BYTES: usize = SYMBOLS + 256;
const SLOTS = memory.data(8 * 4492, 16);

/** Where a table as it stands in the file is put: 16 counts by length, then the symbols. */
export const GIVEN = memory.data(16 + 256, 16);

export function slotOf(slot: i32): usize {
  return SLOTS + <usize>slot * SLOT_BYTES;
}

/** Reads the table at `GIVEN`. False where it has more codes of a length than there are. */
export function readTable(slot: i32): bool {
  const table = slotOf(slot);
  memory.fill(table, 0, SLOT_BYTES);
  let code: i32 = 0;
  let place: i32 = 0;
  for (let length: i32 = 1; length <= 16; length++) {
    store<i32>(table + OFFSETS + ((<usize>length) << 2), place - code);
    const codes = <i32>load<u8>(GIVEN + <usize>length - 1);
    if (code + codes > 1 << length || place + codes > 256) return false;
    for (let i: i32 = 0; i < codes; i++, code++, place++) {
      const symbol = load<u8>(GIVEN + 16 + <usize>place);
      store<u8>(table + SYMBOLS + <usize>place, symbol);
      if (length <= AHEAD) lookAhead(table, code, length, <i32>symbol);
    }
    store<i32>(table + LIMITS + ((<usize>length) << 2), code << (16 - length));
    code <<= 1;
  }
  return true;
}

/** The words of all ten bits that begin with a code. */
function lookAhead(table: usize, code: i32, length: i32, symbol: i32): void {
  const size = symbol & 15;
  const left = AHEAD - length;
  for (let rest: i32 = 0; rest < 1 << left; rest++) {
    let word = length | ((symbol >>> 4) << 8) | (size << 12);
    if (size > 0 && size <= left) {
      const value = extend(rest >>> (left - size), size);
      word = (length + size) | ((symbol >>> 4) << 8) | (value << 16);
    }
    store<i32>(table + ((<usize>((code << left) | rest)) << 2), word);
  }
}

/** The word of a code of more than ten bits, without its coefficient; 0 where there is none. */
export function lookFurther(table: usize, bits: u64): i32 {
  const ahead = <i32>(bits >>> 48);
  for (let length: i32 = AHEAD + 1; length <= 16; length++) {
    if (ahead >= load<i32>(table + LIMITS + ((<usize>length) << 2))) continue;
    const place = (ahead >>> (16 - length)) + load<i32>(table + OFFSETS + ((<usize>length) << 2));
    const symbol = <i32>load<u8>(table + SYMBOLS + <usize>(place & 255));
    return length | ((symbol >>> 4) << 8) | ((symbol & 15) << 12);
  }
  return 0;
}

export function peek(bits: u64): usize {
  return (<usize>(bits >>> (64 - AHEAD))) << 2;
}

/** A coefficient of so many bits: those that begin with 0 are negative. */
export function extend(value: i32, size: i32): i32 {
  return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
}
