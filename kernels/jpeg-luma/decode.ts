import {
  COMPONENTS, DATA, DATA_END, RESTART_INTERVAL,
} from '../../src/recognition/image/decode/jpeg/kernel-layout'; // prettier-ignore
import { isOverrun, openBits, passMarker } from './bits';
import { first, QUANTIZATION, readBlock } from './block';
import { component, CONTEXT, context } from './context';
import { drawBlock } from './draw';
import { GIVEN, readTable, slotOf } from './huffman';
import { across, down, layOut, plane, reserve, shrink, side, stride, unitsAcross, unitsDown } from './plane';
import { beginScans, drawScans, readScan } from './scans';

export { beginScans, drawScans, readScan, readTable };

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

/** Decodes the brightness of the sequential picture that the context tells of. Answers where its plane stands, or 0 where the bytes make no sense. */
export function decode(): usize {
  layOut();
  return readUnits() ? shrink() : 0;
}

function readUnits(): bool {
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
