import { AT_HITS, HIT_CAPACITY, HIT_COUNT, IS_CUT_SHORT } from '../../src/recognition/text/scan/kernel-layout';
import { context, setContext, setWord, word } from './memory';

/** Moves the hits to twice the room; false when they have all they may have. */
declare function growHits(): bool;

/** Columns behind one another, as the wrapper reads them. */
export function pushHit(kind: i32, segment: i32, id: i32, start: i32, end: i32, startEdge: i32, endEdge: i32): void {
  const count = context(HIT_COUNT);
  if (count === context(HIT_CAPACITY) && !growHits()) {
    setContext(IS_CUT_SHORT, 1);
    return;
  }
  const hits = <usize>context(AT_HITS);
  const capacity = <usize>context(HIT_CAPACITY);
  setWord(hits, count, id);
  setWord(hits + (capacity << 2), count, start);
  setWord(hits + (capacity << 3), count, end);
  const bytes = hits + capacity * 12 + <usize>count;
  store<u8>(bytes, kind);
  store<u8>(bytes + capacity, segment);
  store<u8>(bytes + (capacity << 1), startEdge);
  store<u8>(bytes + capacity * 3, endEdge);
  setContext(HIT_COUNT, count + 1);
}

/** Whether the hits from number `from` on have the same id in a segment. */
export function hasHit(from: i32, segment: i32, id: i32): bool {
  const count = context(HIT_COUNT);
  const hits = <usize>context(AT_HITS);
  const segments = hits + <usize>context(HIT_CAPACITY) * 13;
  for (let h = from; h < count; h++) {
    if (word(hits, h) === id && <i32>load<u8>(segments + <usize>h) === segment) return true;
  }
  return false;
}
