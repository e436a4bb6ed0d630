import { bits, count, fill, setBits } from './bits';
import { extend, lookFurther, peek } from './huffman';

/** The coefficients of a block that count, dequantized: rows of `side`, horizontal frequency by row. */
export const BLOCK = memory.data(65 * 4, 16);
/** Where the coefficient at each place of the zigzag goes, in bytes; the last place of the block is for those that do not count. */
const PLACES = memory.data(64 * 4, 16);
const FACTORS = memory.data(64 * 4, 16);
const NOWHERE: i32 = 64 * 4;

/** Steps of brightness, in the order of the zigzag. */
export const QUANTIZATION = memory.data(64 * 2, 16);

let last: i32 = 0;
/** What the block that was read begins with, before dequantization, and whether it has more than that. */
export let first: i32 = 0;
export let isPlain: bool = true;

/** Says which coefficients count: those of the lowest `side` frequencies along both axes. */
export function keepCoefficients(side: i32): void {
  let row: i32 = 0;
  let column: i32 = 0;
  for (let k: i32 = 0; k < 64; k++) {
    const isKept = row < side && column < side;
    if (isKept) last = k;
    store<i32>(PLACES + ((<usize>k) << 2), isKept ? (column * side + row) << 2 : NOWHERE);
    store<f32>(FACTORS + ((<usize>k) << 2), <f32>load<u16>(QUANTIZATION + ((<usize>k) << 1)));
    const isRising = ((row + column) & 1) === 0;
    if (isRising ? column === 7 : row !== 7 && column === 0) row++;
    else if (isRising ? row === 0 : row === 7) column++;
    else {
      row += isRising ? -1 : 1;
      column += isRising ? 1 : -1;
    }
  }
}

/** Reads a block; where it `counts`, its coefficients go to `BLOCK`, which must be empty. False where the bits make no sense. */
export function readBlock(firsts: usize, others: usize, predicted: i32, counts: bool): bool {
  if (count < 32) fill();
  let left = bits;
  let leftCount = count;
  let word = load<i32>(firsts + peek(left));
  if (word === 0) word = lookFurther(firsts, left);
  if (word === 0) return false;
  left <<= <u64>(word & 255);
  leftCount -= word & 255;
  let value = word >> 16;
  let size = (word >>> 12) & 15;
  if (size > 0) {
    value = extend(<i32>(left >>> <u64>(64 - size)), size);
    left <<= <u64>size;
    leftCount -= size;
  }
  first = predicted + value;
  const keptLast = counts ? last : 0;
  if (counts) store<f32>(BLOCK, <f32>first * load<f32>(FACTORS));
  isPlain = true;
  for (let k: i32 = 1; k < 64; k++) {
    if (leftCount < 32) {
      setBits(left, leftCount);
      fill();
      left = bits;
      leftCount = count;
    }
    word = load<i32>(others + peek(left));
    if (word === 0) word = lookFurther(others, left);
    if (word === 0) return false;
    left <<= <u64>(word & 255);
    leftCount -= word & 255;
    const zeros = (word >>> 8) & 15;
    size = (word >>> 12) & 15;
    k += zeros;
    value = word >> 16;
    if (size > 0) {
      value = extend(<i32>(left >>> <u64>(64 - size)), size);
      left <<= <u64>size;
      leftCount -= size;
    } else if (value === 0) {
      // Sixteen zeros, or none but zeros from here.
      if (zeros === 15) continue;
      break;
    }
    if (k > 63) return false;
    if (k <= keptLast) {
      isPlain = false;
      const at = (<usize>k) << 2;
      store<f32>(BLOCK + <usize>load<i32>(PLACES + at), <f32>value * load<f32>(FACTORS + at));
    }
  }
  setBits(left, leftCount);
  return true;
}

/** Takes a block whose coefficients, of two bytes in the order of the zigzag, are known: the first and the others up to `through`. */
export function takeBlock(coefficients: usize, through: i32): void {
  store<f32>(BLOCK, <f32>load<i16>(coefficients) * load<f32>(FACTORS));
  isPlain = true;
  for (let k: i32 = 1; k <= min(last, through); k++) {
    const value = load<i16>(coefficients + ((<usize>k) << 1));
    if (value === 0) continue;
    isPlain = false;
    const at = (<usize>k) << 2;
    store<f32>(BLOCK + <usize>load<i32>(PLACES + at), <f32>value * load<f32>(FACTORS + at));
  }
}
