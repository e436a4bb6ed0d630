import { AT_SCRATCH } from '../../src/recognition/text/scan/kernel-layout';
import { context, half } from './memory';

const ROWS = 768;
const ROW_BYTES = 32;

function cell(row: usize, at: i32): i32 {
  return load<u8>(row + <usize>at);
}

/**
 * How many letters are left out, put in, changed or exchanged with their neighbor between two words (optimal string alignment), as
 * far as it is at most `most`; anything larger otherwise. Words of at most 30 letters.
 */
export function countEdits(a: usize, aCount: i32, b: usize, bCount: i32, most: i32): i32 {
  let skip = 0;
  let aEnd = aCount;
  let bEnd = bCount;
  while (skip < aEnd && skip < bEnd && half(a, skip) === half(b, skip)) skip++;
  while (aEnd > skip && bEnd > skip && half(a, aEnd - 1) === half(b, bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  const aSize = aEnd - skip;
  const bSize = bEnd - skip;
  if (aSize === 0 || bSize === 0) return aSize + bSize;
  const from = a + ((<usize>skip) << 1);
  const to = b + ((<usize>skip) << 1);
  const rows = <usize>context(AT_SCRATCH) + ROWS;
  for (let j = 0; j <= bSize; j++) store<u8>(rows + <usize>j, j);
  for (let i = 1; i <= aSize; i++) {
    const current = rows + <usize>((i % 3) * ROW_BYTES);
    const above = rows + <usize>(((i + 2) % 3) * ROW_BYTES);
    const twoAbove = rows + <usize>(((i + 1) % 3) * ROW_BYTES);
    store<u8>(current, i);
    let least = i;
    for (let j = 1; j <= bSize; j++) {
      const isSame = half(from, i - 1) === half(to, j - 1);
      let cost = cell(above, j - 1) + (isSame ? 0 : 1);
      cost = min(cost, min(cell(above, j), cell(current, j - 1)) + 1);
      if (i > 1 && j > 1 && half(from, i - 1) === half(to, j - 2) && half(from, i - 2) === half(to, j - 1))
        cost = min(cost, cell(twoAbove, j - 2) + 1);
      store<u8>(current + <usize>j, cost);
      least = min(least, cost);
    }
    // A swap reaches back two rows, at the cost of one.
    if (least > most + 1) return least;
  }
  return cell(rows + <usize>((aSize % 3) * ROW_BYTES), bSize);
}
