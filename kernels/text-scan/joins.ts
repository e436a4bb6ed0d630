import {
  AT_SEGMENTS, HAN_PIECE, LONGEST_PIECE, MOST_FIELDS, SEGMENT_COUNT, SYMBOL_BITS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { endOf, fieldCount, firstOf, isSettledFrom, isSettledTo } from './fields';
import { context, half, word } from './memory';
import { classOf, isChild, openSegment, stateWord, tails } from './segment';
import { edges, isWhole, SEPARATOR_EDGE, SYMBOL_MASK, symbols } from './stream';

/*
 * Whether a mark may be split over fields: a pattern that begins in the last word of one and goes on in the first word of another. Says
 * so of more ends than `readSplits` makes something of, never of fewer; of nearly all listings it says that there are none.
 */

const HAN = 1;
const ALL: i32 = -1;

/** Where the trie was followed to: a state, and of a leaf the symbols of its tail that were read. */
let state: i32 = 0;
let inTail: i32 = 0;

/** Follows the trie over one symbol; false where no pattern has it there. */
function step(symbol: i32): bool {
  const code = classOf(symbol);
  const what = stateWord(state);
  if (what < 0) {
    const tail = what & 0x7fffffff;
    if (inTail === <i32>half(tails, tail) || code !== <i32>half(tails, tail + 1 + inTail)) return false;
    inTail++;
    return true;
  }
  const to = (what >> 1) + code;
  if (code === 0 || !isChild(to, state)) return false;
  state = to;
  inTail = 0;
  return true;
}

/** Whether a pattern ends where the trie was followed to. */
function isEnd(): bool {
  const what = stateWord(state);
  return what < 0 ? inTail === <i32>half(tails, what & 0x7fffffff) : (what & 1) !== 0;
}

/** Whether the trie leads over the symbols `first` to before `end`. */
function leadsOver(first: i32, end: i32): bool {
  state = 0;
  inTail = 0;
  for (let at = first; at < end; at++) if (!step(word(symbols, at))) return false;
  return true;
}

function isHan(at: i32): bool {
  return word(symbols, at) >>> SYMBOL_BITS === HAN;
}

function edgeOf(at: i32): i32 {
  return load<u8>(edges + <usize>at);
}

/** Where the last word of a field begins, or what of it may be a piece. */
function pieceStart(first: i32, end: i32): i32 {
  if (first === end) return end;
  let at = end - 1;
  let han = isHan(at) ? 1 : 0;
  for (; at > first && end - at < LONGEST_PIECE && (edgeOf(at) & SEPARATOR_EDGE) === 0; at--)
    if (isHan(at - 1) && ++han > HAN_PIECE) break;
  return at;
}

/** Where the first word of a field ends, or what of it may be a piece. */
function pieceEnd(first: i32, end: i32): i32 {
  const most = min(end, first + LONGEST_PIECE);
  let han = 0;
  let at = first;
  for (; at < most; at++) {
    if (at > first && (edgeOf(at) & SEPARATOR_EDGE) !== 0) break;
    if (isHan(at) && ++han > HAN_PIECE) break;
  }
  return at;
}

/** Whether a pattern that led to `fromState` may go on over the symbols from `first` on: to its end, to that of the piece, or to what is unsettled. */
function leadsOn(fromState: i32, fromTail: i32, first: i32, last: i32, field: i32): bool {
  state = fromState;
  inTail = fromTail;
  for (let at = first; at < last; at++) {
    if (!isSettledTo(field, at)) return true;
    if (!step(word(symbols, at))) return false;
    if (isEnd()) return true;
  }
  return true;
}

/** Whether a pattern that led to `fromState`, over a word that ends with `before`, may go on in a field. */
function goesOn(fromState: i32, fromTail: i32, before: i32, field: i32): bool {
  const first = firstOf(field);
  const end = endOf(field);
  if (first === end) return !isSettledTo(field, first);
  const last = pieceEnd(first, end);
  const symbol = word(symbols, first) & SYMBOL_MASK;
  if (first + 1 < end && (word(symbols, first + 1) & SYMBOL_MASK) === symbol) return true;
  if (leadsOn(fromState, fromTail, first, last, field)) return true;
  if (symbol !== before) return false;
  // The same letter twice is one symbol where no field ends between.
  state = fromState;
  inTail = fromTail;
  return isEnd() || leadsOn(fromState, fromTail, first + 1, last, field);
}

/** Whether a pattern of the open segment may run from the end of a field into another. */
function mayRunOver(field: i32, count: i32): bool {
  const end = endOf(field);
  const from = pieceStart(firstOf(field), end);
  if (!isSettledFrom(field, from)) return true;
  if (from === end) return false;
  const before = word(symbols, end - 1) & SYMBOL_MASK;
  for (let first = from; first < end; first++) {
    if ((first > from && edgeOf(first) === 0) || !leadsOver(first, end)) continue;
    const atEnd = state;
    const atTail = inTail;
    for (let other = 0; other < count; other++)
      if (other !== field && goesOn(atEnd, atTail, before, other)) return true;
  }
  return false;
}

/** The fields whose ends a pattern may begin in that goes on in another field, as bits. The stream must hold the plain reading. */
export function openFields(): i32 {
  if (fieldCount < 2) return 0;
  if (!isWhole) return ALL;
  const count = min(fieldCount, MOST_FIELDS);
  const segments = <usize>context(AT_SEGMENTS);
  const segmentCount = context(SEGMENT_COUNT);
  let open = 0;
  for (let k = 0; k < segmentCount; k++) {
    openSegment(k, <usize>word(segments, k));
    for (let field = 0; field < count; field++) {
      if (((open >> field) & 1) === 0 && mayRunOver(field, count)) open |= 1 << field;
    }
  }
  return open;
}
