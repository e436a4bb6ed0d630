import { pushHit } from './hits';
import { half, word } from './memory';
import { classOf, isChild, patternAt, segment, stateWord, tailPattern, tails } from './segment';
import { edges, ends, length, SEPARATOR_EDGE, starts } from './stream';

/** What stands after symbol `last`. */
export function edgeAfter(last: i32): i32 {
  return last + 1 === length ? SEPARATOR_EDGE : <i32>load<u8>(edges + <usize>(last + 1));
}

/** Keeps a pattern found at the symbols `first` to `last`, where a word ends there. */
export function acceptPattern(kind: i32, pattern: i32, first: i32, last: i32): void {
  const endEdge = edgeAfter(last);
  if (endEdge === 0) return;
  const startEdge: i32 = load<u8>(edges + <usize>first);
  pushHit(kind, segment, pattern, word(starts, first), word(ends, last), startEdge, endEdge);
}

/** Whether the symbols from `at` on are the tail of a leaf. */
function matchesTail(stream: usize, at: i32, tail: i32, count: i32): bool {
  if (at + count > length) return false;
  for (let k = 0; k < count; k++) {
    if (classOf(word(stream, at + k)) !== half(tails, tail + 1 + k)) return false;
  }
  return true;
}

/** Finds the patterns of the segment that begin at the symbols `from` to `limit` of `stream` and at an edge. */
export function findPatterns(stream: usize, kind: i32, from: i32, limit: i32): void {
  const rootBase = stateWord(0) >> 1;
  for (let first = from; first < limit; first++) {
    if (load<u8>(edges + <usize>first) === 0) continue;
    let code = classOf(word(stream, first));
    let state = rootBase + code;
    if (code === 0 || !isChild(state, 0)) continue;
    let at = first + 1;
    while (true) {
      const what = stateWord(state);
      if (what < 0) {
        const tail = what & 0x7fffffff;
        const count = half(tails, tail);
        if (matchesTail(stream, at, tail, count)) acceptPattern(kind, tailPattern(tail, count), first, at + count - 1);
        break;
      }
      if ((what & 1) !== 0) acceptPattern(kind, patternAt(what), first, at - 1);
      if (at === length) break;
      code = classOf(word(stream, at));
      const to = (what >> 1) + code;
      if (code === 0 || !isChild(to, state)) break;
      state = to;
      at++;
    }
  }
}
