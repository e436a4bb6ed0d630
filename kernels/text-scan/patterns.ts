import {
  SEGMENT_FILTER, SEGMENT_FILTER_SHIFT, SEGMENT_PAIRS, SEGMENT_PAIRS_SHIFT, SEGMENT_SINGLES, SEGMENT_SINGLES_SHIFT,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { extend, isFiltered } from './hash';
import { pushHit } from './hits';
import { half, word } from './memory';
import { classOf, header, isChild, patternAt, segment, stateWord, tailPattern, tails } from './segment';
import {
  edges, length, searchedWord, SEPARATOR_EDGE, spanEnd, spanStart, SYMBOL_MASK, wordCount, wordFirsts,
} from './stream'; // prettier-ignore

/** What stands after symbol `last`. */
export function edgeAfter(last: i32): i32 {
  return last + 1 === length ? SEPARATOR_EDGE : <i32>load<u8>(edges + <usize>(last + 1));
}

/** Keeps a pattern found at the symbols `first` to `last`, where a word ends there. */
export function acceptPattern(kind: i32, pattern: i32, first: i32, last: i32): void {
  const endEdge = edgeAfter(last);
  if (endEdge === 0) return;
  const startEdge: i32 = load<u8>(edges + <usize>first);
  pushHit(kind, segment, pattern, spanStart(first), spanEnd(last), startEdge, endEdge);
}

/** Whether the symbols from `at` on are the tail of a leaf. */
function matchesTail(stream: usize, at: i32, tail: i32, count: i32): bool {
  if (at + count > length) return false;
  for (let k = 0; k < count; k++) {
    if (classOf(word(stream, at + k)) !== half(tails, tail + 1 + k)) return false;
  }
  return true;
}

/** Follows the trie from symbol `first` on, and keeps each pattern that ends where a word does. */
function walk(stream: usize, kind: i32, first: i32): void {
  let code = classOf(word(stream, first));
  let state = (stateWord(0) >> 1) + code;
  if (code === 0 || !isChild(state, 0)) return;
  let at = first + 1;
  while (true) {
    const what = stateWord(state);
    if (what < 0) {
      const tail = what & 0x7fffffff;
      const count = half(tails, tail);
      if (matchesTail(stream, at, tail, count)) acceptPattern(kind, tailPattern(tail, count), first, at + count - 1);
      return;
    }
    if ((what & 1) !== 0) acceptPattern(kind, patternAt(what), first, at - 1);
    if (at === length) return;
    code = classOf(word(stream, at));
    const to = (what >> 1) + code;
    if (code === 0 || !isChild(to, state)) return;
    state = to;
    at++;
  }
}

function symbolAt(stream: usize, at: i32): u32 {
  return word(stream, at) & SYMBOL_MASK;
}

/**
 * Finds the patterns of the segment that begin at the words of `stream` up to symbol `limit`. Most words of a text begin no pattern: bit
 * sets of the first symbols of all patterns (four, or two, or one of shorter ones) tell, at the cost of few looks, where the trie takes several.
 */
export function findPatterns(stream: usize, kind: i32, limit: i32): void {
  const filter = <usize>word(header, SEGMENT_FILTER);
  const shift = word(header, SEGMENT_FILTER_SHIFT);
  const pairs = <usize>word(header, SEGMENT_PAIRS);
  const pairsShift = word(header, SEGMENT_PAIRS_SHIFT);
  const singles = <usize>word(header, SEGMENT_SINGLES);
  const singlesShift = word(header, SEGMENT_SINGLES_SHIFT);
  for (let k = searchedWord; k < wordCount; k++) {
    const first = word(wordFirsts, k);
    if (first >= limit) return;
    let hash = symbolAt(stream, first);
    let isLikely = !isFiltered(singles, singlesShift, hash);
    if (!isLikely && first + 1 < length) {
      hash = extend(hash, symbolAt(stream, first + 1));
      isLikely = !isFiltered(pairs, pairsShift, hash);
      if (!isLikely && first + 3 < length) {
        hash = extend(extend(hash, symbolAt(stream, first + 2)), symbolAt(stream, first + 3));
        isLikely = !isFiltered(filter, shift, hash);
      }
    }
    if (isLikely) walk(stream, kind, first);
  }
}
