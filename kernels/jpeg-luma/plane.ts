import {
  COMPONENTS, DATA_END, HEIGHT, SIDE, TARGET_HEIGHT, TARGET_WIDTH, WIDTH,
} from '../../src/recognition/image/decode/jpeg/kernel-layout'; // prettier-ignore
import { BLOCK, keepCoefficients } from './block';
import { component, context } from './context';
import { writeCosines } from './draw';
import { shrinkColumns, shrinkRows, weightBytes } from './shrink';

/** Blocks of brightness across and down in a unit of the picture, and units of it. */
export let across: i32 = 0;
export let down: i32 = 0;
export let unitsAcross: i32 = 0;
export let unitsDown: i32 = 0;
/** Samples that a block is drawn as along each side. */
export let side: i32 = 0;
/** Where brightness is drawn: rows of `stride` bytes, as many blocks as the units hold. */
export let plane: usize = 0;
export let stride: usize = 0;

let weights: usize = 0;
let shrunk: usize = 0;
let result: usize = 0;

export function divideUp(value: i32, by: i32): i32 {
  return (value + by - 1) / by;
}

export function reserve(end: usize): void {
  const missing = <i32>((end + 0xffff) >>> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) unreachable();
}

/** Lays the memory out behind the file for the picture that the context tells of; answers where what it takes ends. */
export function layOut(): usize {
  const isSingle = context(COMPONENTS) === 1;
  side = context(SIDE);
  // A single component is coded block by block, whatever it says of itself.
  across = isSingle ? 1 : component(0, 0);
  down = isSingle ? 1 : component(0, 1);
  unitsAcross = divideUp(context(WIDTH), 8 * across);
  unitsDown = divideUp(context(HEIGHT), 8 * down);
  const targetWidth = context(TARGET_WIDTH);
  const targetHeight = context(TARGET_HEIGHT);
  // Rows of whole vectors, wherever the blocks end.
  stride = (<usize>((unitsAcross * across * side + 3) & ~3)) << 2;
  weights = (<usize>context(DATA_END) + 31) & ~15;
  plane =
    weights + ((max(weightBytes(drawn(WIDTH), targetWidth), weightBytes(drawn(HEIGHT), targetHeight)) + 15) & ~15);
  shrunk = plane + stride * <usize>(unitsDown * down * side) + 16;
  result = shrunk + stride * <usize>targetHeight + 16;
  const end = (result + ((<usize>targetWidth * <usize>targetHeight) << 2) + 31) & ~15;
  reserve(end);
  // What lies beside the samples is read with weights of zero: it must be numbers.
  if (side < 4) memory.fill(plane, 0, shrunk - plane);
  memory.fill(result - 16, 0, 16);
  memory.fill(BLOCK, 0, 64 * 4);
  keepCoefficients(side);
  writeCosines(side);
  return end;
}

/** Samples of the picture along an axis. */
function drawn(axis: i32): i32 {
  return divideUp(context(axis) * side, 8);
}

/** Scales what was drawn to the size that was asked for, and answers where it stands. */
export function shrink(): usize {
  const targetHeight = context(TARGET_HEIGHT);
  shrinkRows(plane, drawn(HEIGHT), shrunk, targetHeight, stride, weights);
  shrinkColumns(shrunk, drawn(WIDTH), stride, result, context(TARGET_WIDTH), targetHeight, weights);
  return result;
}
