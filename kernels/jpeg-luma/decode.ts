import {
  COMPONENT, COMPONENT_WORDS, COMPONENTS, DATA, DATA_END, HEIGHT, RESTART_INTERVAL, SIDE, TARGET_HEIGHT, TARGET_WIDTH, WIDTH,
} from '../../src/recognition/image/decode/jpeg/kernel-layout'; // prettier-ignore
import { isOverrun, openBits, passMarker } from './bits';
import { BLOCK, first, keepCoefficients, QUANTIZATION, readBlock } from './block';
import { drawBlock, writeCosines } from './draw';
import { GIVEN, readTable, slotOf } from './huffman';
import { shrinkColumns, shrinkRows, weightBytes } from './shrink';

export { readTable };

const CONTEXT = memory.data(21 * 4, 16);
const PREDICTED = memory.data(4 * 4, 16);
const FIRST_RESTART: i32 = 0xd0;
const END: i32 = 0xd9;

export function contextAt(): usize {
  return CONTEXT;
}

export function tableAt(): usize {
  return GIVEN;
}

export function quantizationAt(): usize {
  return QUANTIZATION;
}

/** Makes room for a file, and answers where the caller puts it. */
export function place(size: i32): usize {
  const file = (__heap_base + 15) & ~15;
  reserve(file + <usize>size);
  return file;
}

function reserve(end: usize): void {
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
}

function context(at: i32): i32 {
  return load<i32>(CONTEXT + ((<usize>at) << 2));
}

function component(at: i32, word: i32): i32 {
  return context(COMPONENT + at * COMPONENT_WORDS + word);
}

function divideUp(value: i32, by: i32): i32 {
  return (value + by - 1) / by;
}

/** Decodes the brightness of the picture that the context tells of. Answers where its plane stands, or 0 where the bytes make no sense. */
export function decode(): usize {
  const side = context(SIDE);
  const isSingle = context(COMPONENTS) === 1;
  // A single component is coded block by block, whatever it says of itself.
  const across = isSingle ? 1 : component(0, 0);
  const down = isSingle ? 1 : component(0, 1);
  const unitsAcross = divideUp(context(WIDTH), 8 * across);
  const unitsDown = divideUp(context(HEIGHT), 8 * down);
  const width = divideUp(context(WIDTH) * side, 8);
  const height = divideUp(context(HEIGHT) * side, 8);
  const targetWidth = context(TARGET_WIDTH);
  const targetHeight = context(TARGET_HEIGHT);
  // Rows of whole vectors, wherever the blocks end.
  const stride = (<usize>((unitsAcross * across * side + 3) & ~3)) << 2;
  const weights = (<usize>context(DATA_END) + 31) & ~15;
  const plane = weights + ((max(weightBytes(width, targetWidth), weightBytes(height, targetHeight)) + 15) & ~15);
  const shrunk = plane + stride * <usize>(unitsDown * down * side) + 16;
  const result = shrunk + stride * <usize>targetHeight + 16;
  reserve(result + ((<usize>targetWidth * <usize>targetHeight) << 2) + 16);
  // What lies beside the samples is read with weights of zero: it must be numbers.
  if (side < 4) memory.fill(plane, 0, shrunk - plane);
  memory.fill(result - 16, 0, 16);
  memory.fill(BLOCK, 0, 64 * 4);
  keepCoefficients(side);
  writeCosines(side);
  if (!readUnits(unitsAcross, unitsDown, across, down, side, plane, stride)) return 0;
  shrinkRows(plane, height, shrunk, targetHeight, stride, weights);
  shrinkColumns(shrunk, width, stride, result, targetWidth, targetHeight, weights);
  return result;
}

function readUnits(
  unitsAcross: i32,
  unitsDown: i32,
  across: i32,
  down: i32,
  side: i32,
  plane: usize,
  stride: usize,
): bool {
  const restartInterval = context(RESTART_INTERVAL);
  let untilRestart = restartInterval;
  let restarts: i32 = 0;
  const block = (<usize>side) << 2;
  openBits(<usize>context(DATA), <usize>context(DATA_END));
  memory.fill(PREDICTED, 0, 16);
  for (let unitY: i32 = 0; unitY < unitsDown; unitY++) {
    for (let unitX: i32 = 0; unitX < unitsAcross; unitX++) {
      if (restartInterval > 0 && untilRestart-- === 0) {
        if (!passMarker(FIRST_RESTART + (restarts++ & 7))) return false;
        memory.fill(PREDICTED, 0, 16);
        untilRestart = restartInterval - 1;
      }
      for (let y: i32 = 0; y < down; y++) {
        let to = plane + <usize>((unitY * down + y) * side) * stride + <usize>(unitX * across) * block;
        for (let x: i32 = 0; x < across; x++, to += block) {
          if (!readOne(0, true)) return false;
          drawBlock(side, to, stride);
        }
      }
      for (let other: i32 = 1; other < context(COMPONENTS); other++) {
        for (let blocks = component(other, 0) * component(other, 1); blocks > 0; blocks--) {
          if (!readOne(other, false)) return false;
        }
      }
    }
    // A file that ends early must not cost what it claims.
    if (isOverrun()) return false;
  }
  return passMarker(END);
}

function readOne(at: i32, counts: bool): bool {
  const predicted = PREDICTED + ((<usize>at) << 2);
  if (!readBlock(slotOf(component(at, 2)), slotOf(component(at, 3)), load<i32>(predicted), counts)) return false;
  store<i32>(predicted, first);
  return true;
}
