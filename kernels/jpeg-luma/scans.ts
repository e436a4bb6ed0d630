import {
  COMPONENTS, DATA, DATA_END, HEIGHT, RESTART_INTERVAL, SCAN_FROM, SCAN_LOW, SCAN_REFINES, SCAN_THROUGH, WIDTH,
} from '../../src/recognition/image/decode/jpeg/kernel-layout'; // prettier-ignore
import { bits, count, fill, isAtEnd, isOverrun, openBits, passMarker, setBits, takeBits } from './bits';
import { takeBlock } from './block';
import { component, context } from './context';
import { drawBlock } from './draw';
import { extend, lookFurther, peek, slotOf } from './huffman';
import { across, divideUp, down, layOut, plane, reserve, shrink, side, stride, unitsAcross, unitsDown } from './plane';

/*
 * Progressive pictures (ITU-T T.81, annex G): scans add coefficients, or one bit to those that are known. Those of brightness are kept for
 * all blocks, in two bytes each and in the order of the zigzag, until the last scan has been read; where only means are drawn, only the first.
 */
const FIRST_RESTART: i32 = 0xd0;
const PREDICTED = memory.data(4 * 4, 16);
/** A block of a color, whose coefficients are dropped. */
const DROPPED = memory.data(64 * 2, 16);

let coefficients: usize = 0;
let blockBytes: usize = 0;
let blocksAcross: i32 = 0;

/** Blocks to come that the scan has nothing for. */
let emptyBlocks: i32 = 0;
/** The word of the code that was read last. */
let word: i32 = 0;

/** Makes room for the coefficients of the picture that the context tells of, all zero. */
export function beginScans(): void {
  coefficients = layOut();
  blocksAcross = unitsAcross * across;
  blockBytes = side === 1 ? 2 : 128;
  const bytes = <usize>blocksAcross * <usize>(unitsDown * down) * blockBytes;
  reserve(coefficients + bytes);
  memory.fill(coefficients, 0, bytes);
}

/**
 * Reads the scan that the context tells of: first coefficients of brightness and of other components, or others of brightness alone. False where the bytes
 * make no sense.
 */
export function readScan(): bool {
  openBits(<usize>context(DATA), <usize>context(DATA_END));
  memory.fill(PREDICTED, 0, 16);
  emptyBlocks = 0;
  const isAlone = context(COMPONENTS) === 1;
  const columns = isAlone ? divideUp(context(WIDTH), 8) : unitsAcross;
  const rows = isAlone ? divideUp(context(HEIGHT), 8) : unitsDown;
  const restartInterval = context(RESTART_INTERVAL);
  let untilRestart = restartInterval;
  let restarts: i32 = 0;
  for (let row: i32 = 0; row < rows; row++) {
    for (let column: i32 = 0; column < columns; column++) {
      if (restartInterval > 0 && untilRestart-- === 0) {
        if (!passMarker(FIRST_RESTART + (restarts++ & 7))) return false;
        memory.fill(PREDICTED, 0, 16);
        emptyBlocks = 0;
        untilRestart = restartInterval - 1;
      }
      if (!(isAlone ? readOfBlock(blockAt(column, row), 0) : readUnit(column, row))) return false;
    }
    // A file that ends early must not cost what it claims.
    if (isOverrun()) return false;
  }
  return isAtEnd();
}

function blockAt(column: i32, row: i32): usize {
  return coefficients + <usize>(row * blocksAcross + column) * blockBytes;
}

function readUnit(column: i32, row: i32): bool {
  for (let y: i32 = 0; y < down; y++) {
    for (let x: i32 = 0; x < across; x++) {
      if (!readOfBlock(blockAt(column * across + x, row * down + y), 0)) return false;
    }
  }
  for (let other: i32 = 1; other < context(COMPONENTS); other++) {
    for (let blocks = component(other, 0) * component(other, 1); blocks > 0; blocks--) {
      if (!readOfBlock(DROPPED, other)) return false;
    }
  }
  return true;
}

function readOfBlock(block: usize, at: i32): bool {
  const refines = context(SCAN_REFINES) !== 0;
  if (context(SCAN_FROM) > 0) return refines ? refineOthers(block) : readOthers(block);
  if (!refines) return readFirst(block, at);
  store<i16>(block, load<i16>(block) | <i16>(takeBits(1) << context(SCAN_LOW)));
  return true;
}

/** Reads a code into `word`, with its coefficient where that stands in the table. False where there is no such code. */
function readWord(table: usize): bool {
  if (count < 32) fill();
  word = load<i32>(table + peek(bits));
  if (word === 0) word = lookFurther(table, bits);
  const length = word & 255;
  setBits(bits << (<u64>length), count - length);
  return word !== 0;
}

/** The coefficient that goes with the word; 0 where none does. */
function valueOfWord(): i32 {
  const size = (word >>> 12) & 15;
  return size === 0 ? word >> 16 : extend(takeBits(size), size);
}

function readFirst(block: usize, at: i32): bool {
  if (!readWord(slotOf(component(at, 2)))) return false;
  const predicted = PREDICTED + ((<usize>at) << 2);
  const value = load<i32>(predicted) + valueOfWord();
  store<i32>(predicted, value);
  store<i16>(block, <i16>(value << context(SCAN_LOW)));
  return true;
}

function readOthers(block: usize): bool {
  if (emptyBlocks > 0) {
    emptyBlocks--;
    return true;
  }
  const table = slotOf(component(0, 3));
  const through = context(SCAN_THROUGH);
  const low = context(SCAN_LOW);
  for (let k = context(SCAN_FROM); k <= through; k++) {
    if (!readWord(table)) return false;
    const zeros = (word >>> 8) & 15;
    const value = valueOfWord();
    if (value === 0 && zeros < 15) {
      emptyBlocks = (1 << zeros) + takeBits(zeros) - 1;
      return true;
    }
    k += zeros;
    if (value === 0) continue;
    if (k > through) return false;
    store<i16>(block + ((<usize>k) << 1), <i16>(value << low));
  }
  return true;
}

/** Each coefficient that is known has a bit of its own, on the way to the place of one that is new. */
function refineOthers(block: usize): bool {
  const table = slotOf(component(0, 3));
  const through = context(SCAN_THROUGH);
  const bit = 1 << context(SCAN_LOW);
  let k = context(SCAN_FROM);
  while (emptyBlocks === 0 && k <= through) {
    if (!readWord(table)) return false;
    const zeros = (word >>> 8) & 15;
    const value = valueOfWord();
    if (value > 1 || value < -1) return false;
    if (value === 0 && zeros < 15) {
      emptyBlocks = (1 << zeros) + takeBits(zeros);
      break;
    }
    k = refineUntil(block, k, through, zeros, bit);
    if (value !== 0) {
      if (k > through) return false;
      store<i16>(block + ((<usize>k) << 1), <i16>(value * bit));
    }
    k++;
  }
  if (emptyBlocks > 0) {
    refineUntil(block, k, through, 64, bit);
    emptyBlocks--;
  }
  return true;
}

/** Refines what is known from `k` on, past so many zeros; answers the place of the zero behind them, or the one behind the last. */
function refineUntil(block: usize, from: i32, through: i32, zeros: i32, bit: i32): i32 {
  let k = from;
  for (; k <= through; k++) {
    const at = block + ((<usize>k) << 1);
    const value = load<i16>(at);
    if (value === 0) {
      // Four at once: most blocks have few coefficients, and each scan passes all of their places.
      if (zeros >= 4 && k + 3 <= through && load<u64>(at) === 0) {
        zeros -= 4;
        k += 3;
        continue;
      }
      if (zeros-- === 0) break;
    } else if (takeBits(1) !== 0 && (<i32>value & bit) === 0) {
      store<i16>(at, <i16>(<i32>value + (value > 0 ? bit : -bit)));
    }
  }
  return k;
}

/** Draws what all scans gave, and answers where the plane stands. */
export function drawScans(): usize {
  const through = side === 1 ? 0 : 63;
  for (let row: i32 = 0; row < unitsDown * down; row++) {
    let to = plane + <usize>(row * side) * stride;
    let block = blockAt(0, row);
    for (let column: i32 = 0; column < blocksAcross; column++) {
      takeBlock(block, through);
      drawBlock(side, to, stride);
      to += (<usize>side) << 2;
      block += blockBytes;
    }
  }
  return shrink();
}
