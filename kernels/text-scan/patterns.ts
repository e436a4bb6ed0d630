import {
  SEGMENT_FILTER, SEGMENT_FILTER_SHIFT, SEGMENT_PAIRS, SEGMENT_PAIRS_SHIFT, SEGMENT_SINGLES, SEGMENT_SINGLES_SHIFT, SYMBOL_BITS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { extend, isFiltered } from './hash';
import { isHanWord } from './han-words';
import { pushHit } from './hits';
import { half, word } from './memory';
import { nextChange } from './changes';
import { redrawnCount, redrawnWord } from './redrawn';
import {
  beginsNothingElse, inTailOf, isKnown, isRemembered, setBeginning, setPath, stateOf,
} from './known-words'; // prettier-ignore
import { classOf, header, isChild, patternAt, segment, stateWord, tailPattern, tails } from './segment';
import {
  edges, length, searchedWord, SEPARATOR_EDGE, spanEnd, spanStart, SYMBOL_MASK, symbols, wordCount, wordFirsts,
} from './stream'; // prettier-ignore

/** Symbols after the first that the bit sets look at. */
const FILTERED = 3;
const PLAIN = 0;
const SYLLABLE = 3;
const HAN = 1;

/** What stands after symbol `last`. */
export function edgeAfter(last: i32): i32 {
  return last + 1 === length ? SEPARATOR_EDGE : <i32>load<u8>(edges + <usize>(last + 1));
}

/** Keeps a pattern found at the symbols `first` to `last`, where a word ends there. What sounds like a mark but is an everyday word is none. */
export function acceptPattern(kind: i32, pattern: i32, first: i32, last: i32): void {
  const endEdge = edgeAfter(last);
  if (endEdge === 0 || (kind === SYLLABLE && isHanWord(first, last))) return;
  const startEdge: i32 = load<u8>(edges + <usize>first);
  pushHit(kind, segment, pattern, spanStart(first), spanEnd(last), startEdge, endEdge);
}

/** How many of the symbols from `at` up to `end` are those of a tail from its symbol `from` on. */
function matchTail(stream: usize, at: i32, end: i32, tail: i32, from: i32): i32 {
  const most = min(half(tails, tail) - from, end - at);
  let k = 0;
  while (k < most && classOf(word(stream, at + k)) === half(tails, tail + 1 + from + k)) k++;
  return k;
}

/** Symbols that a pattern was followed over at most, since `resetReach`: what stands further from a word's beginning told nothing of it. */
let reach: i32 = FILTERED;

export function resetReach(): void {
  reach = FILTERED;
}

function noteReach(first: i32, seen: i32): void {
  reach = max(reach, seen - first);
}

/** The state that symbol `first` leads to, 0 where no pattern begins with it. */
function begin(stream: usize, first: i32): i32 {
  const code = classOf(word(stream, first));
  const state = (stateWord(0) >> 1) + code;
  return code !== 0 && isChild(state, 0) ? state : 0;
}

/**
 * Follows the trie on from symbol `at` in `from`, a leaf with `inTail` symbols of its tail behind it, and keeps each pattern that ends
 * where a word does. Returns the last symbol that was looked at, or whose edge was.
 */
function follow(stream: usize, kind: i32, first: i32, from: i32, inTail: i32, atFirst: i32): i32 {
  let state = from;
  let at = atFirst;
  while (true) {
    const what = stateWord(state);
    if (what < 0) {
      const tail = what & 0x7fffffff;
      const count = half(tails, tail);
      const end = at + matchTail(stream, at, length, tail, inTail);
      if (end - at + inTail === count) acceptPattern(kind, tailPattern(tail, count), first, end - 1);
      return end;
    }
    if ((what & 1) !== 0) acceptPattern(kind, patternAt(what), first, at - 1);
    if (at === length) return at;
    const code = classOf(word(stream, at));
    const to = (what >> 1) + code;
    if (code === 0 || !isChild(to, state)) return at;
    state = to;
    at++;
  }
}

/** Finds where a word leads to, the symbols `first` to before `next`, in which no pattern ends: see `setPath`. */
function findPath(stream: usize, at: i32, first: i32, next: i32): void {
  let state = begin(stream, first);
  let inTail = 0;
  for (let k = first + 1; k < next && state !== 0; k++) {
    const what = stateWord(state);
    if (what < 0) {
      inTail = matchTail(stream, k, next, what & 0x7fffffff, 0);
      if (inTail < next - k) state = 0;
      break;
    }
    const code = classOf(word(stream, k));
    const to = (what >> 1) + code;
    state = code !== 0 && isChild(to, state) ? to : 0;
  }
  setPath(at, state, inTail);
}

function symbolAt(stream: usize, at: i32): u32 {
  return word(stream, at) & SYMBOL_MASK;
}

/** Whether a word looks to no symbol from `change` on, the next that differs from the plain stream, where what begins with it was found. */
function isSearched(first: i32, next: i32, change: i32): bool {
  return change > next && change - first > reach;
}

/** Whether a pattern may begin with the symbols from `first` on: bit sets of the first symbols of all patterns (four, or two, or one of shorter ones) tell. */
function mayBegin(stream: usize, first: i32): bool {
  let hash = symbolAt(stream, first);
  if (!isFiltered(<usize>word(header, SEGMENT_SINGLES), word(header, SEGMENT_SINGLES_SHIFT), hash)) return true;
  if (first + 1 >= length) return false;
  hash = extend(hash, symbolAt(stream, first + 1));
  if (!isFiltered(<usize>word(header, SEGMENT_PAIRS), word(header, SEGMENT_PAIRS_SHIFT), hash)) return true;
  if (first + FILTERED >= length) return false;
  hash = extend(extend(hash, symbolAt(stream, first + 2)), symbolAt(stream, first + FILTERED));
  return !isFiltered(<usize>word(header, SEGMENT_FILTER), word(header, SEGMENT_FILTER_SHIFT), hash);
}

/** Finds the patterns that begin at one word; returns the last symbol that was looked at. */
function findAt(stream: usize, kind: i32, first: i32): i32 {
  // A script of thousands of characters: few begin a pattern, and one look tells.
  const isHan = kind === SYLLABLE || word(stream, first) >>> SYMBOL_BITS === HAN;
  if (!isHan && !mayBegin(stream, first)) return first + FILTERED;
  const state = begin(stream, first);
  return state === 0 ? first : follow(stream, kind, first, state, 0, first + 1);
}

/** Finds the patterns that begin at the words of `stream` up to symbol `limit`, or at those that stand otherwise in the plain stream (`onlyChanged`). */
export function findPatterns(stream: usize, kind: i32, limit: i32, onlyChanged: bool = false): void {
  for (let k = searchedWord; k < wordCount; k++) {
    const first = word(wordFirsts, k);
    if (first >= limit) return;
    if (onlyChanged && isSearched(first, word(wordFirsts, k + 1), nextChange(first))) continue;
    noteReach(first, findAt(stream, kind, first));
  }
}

/** The same for the drawn stream where it is the plain one redrawn: at the words from which an exchanged symbol is looked at. */
export function findRedrawnPatterns(kind: i32): void {
  let searched = -1;
  for (let k = 0; k < redrawnCount; k++) {
    const changed = redrawnWord(k);
    const change = word(wordFirsts, changed);
    for (let at = changed; at > searched; at--) {
      const first = word(wordFirsts, at);
      if (isSearched(first, word(wordFirsts, at + 1), change)) break;
      noteReach(first, findAt(symbols, kind, first));
    }
    searched = changed;
  }
}

/** The same for the plain stream, where most words are known. */
export function findPlainPatterns(limit: i32): void {
  const isFirst = segment === 0;
  for (let k = searchedWord; k < wordCount; k++) {
    const first = word(wordFirsts, k);
    if (first >= limit) return;
    const next = word(wordFirsts, k + 1);
    let seen = first;
    if (!isRemembered(k)) seen = findAt(symbols, PLAIN, first);
    else if (isFirst) {
      if (!isKnown(k)) findPath(symbols, k, first, next);
      const state = stateOf(k);
      if (state !== 0) seen = follow(symbols, PLAIN, first, state, inTailOf(k), next);
    } else if (!isKnown(k) || !beginsNothingElse(k)) {
      seen = findAt(symbols, PLAIN, first);
      if (seen >= next) setBeginning(k);
    }
    noteReach(first, seen);
  }
}
