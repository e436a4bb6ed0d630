import { IS_CUT_SHORT, SYMBOL_BITS } from '../../src/recognition/text/scan/kernel-layout';
import { half, setContext, word } from './memory';
import { acceptPattern } from './patterns';
import { classCount, classOf, isChild, patternAt, stateWord, tailPattern, tails } from './segment';
import {
  edges, length, MASK_SYMBOL, SEPARATOR_EDGE, spanEnd, spanStart, SYMBOL_MASK, symbols, wordCount, wordFirsts, wordLetters,
} from './stream'; // prettier-ignore

/** Kind of a hit in a word with masks. */
const MASKED = 1;
const HAN = 1;
const MAX_MASKS = 2;
/** Steps of masked walks a text may cost: some thousand masked words of an honest one, and a bound for a hostile one. */
const BUDGET = 400_000;
const LONGEST_PREFIX = 32;
/** Words of a name, that with the mask included. */
const MOST_WORDS = 3;
/** Letters of a name of which a mask may hide one (`judgeMasks`, `judgeLeet`): of shorter ones too little is left. */
const FEWEST_LETTERS = 4;

let budget: i32 = BUDGET;

export function resetBudget(): void {
  budget = BUDGET;
}

/** Whether a word begins: after a separator, or as a word of an alphabet amid Chinese. */
function isSeparated(index: i32): bool {
  if ((load<u8>(edges + <usize>index) & SEPARATOR_EDGE) !== 0) return true;
  return index > 0 && kindOf(index - 1) === HAN && kindOf(index) !== HAN;
}

function kindOf(index: i32): i32 {
  return word(symbols, index) >>> SYMBOL_BITS;
}

function isMask(index: i32): bool {
  return (word(symbols, index) & SYMBOL_MASK) === MASK_SYMBOL;
}

/** How many letters stand before symbol `at`, where a word begins; those of words that have left the stream are not counted. */
function lettersBefore(at: i32): i32 {
  let low = 0;
  let high = wordCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (<i32>word(wordFirsts, middle) < at) low = middle + 1;
    else high = middle;
  }
  return word(wordLetters, low);
}

/** Whether fewer letters stand there, masks included, than a name has of which one may be hidden; a character may be several letters. */
function isTooShort(first: i32, last: i32): bool {
  if (spanEnd(last) - spanStart(first) >= FEWEST_LETTERS) return false;
  return lettersBefore(last + 1) - lettersBefore(first) < FEWEST_LETTERS;
}

/** Keeps a pattern, unless a mask hides a letter of one that is too short for it. */
function acceptMasked(pattern: i32, first: i32, last: i32, hides: bool): void {
  if (!hides || !isTooShort(first, last)) acceptPattern(MASKED, pattern, first, last);
}

function acceptState(state: i32, first: i32, last: i32, hides: bool): void {
  const what = stateWord(state);
  if (what >= 0) {
    if ((what & 1) !== 0) acceptMasked(patternAt(what), first, last, hides);
  } else if (half(tails, what & 0x7fffffff) === 0) {
    acceptMasked(tailPattern(what & 0x7fffffff, 0), first, last, hides);
  }
}

/**
 * Follows the tail of a leaf from its symbol `k` and the stream's symbol `at` on; a mask stands for one letter, which it `hides`, or parts
 * two.
 */
function walkTail(tail: i32, k: i32, first: i32, at: i32, masks: i32, hides: bool): void {
  if (--budget < 0 || masks > MAX_MASKS) return;
  const count = half(tails, tail);
  if (k === count) {
    if (masks > 0 && count > 0) acceptMasked(tailPattern(tail, count), first, at - 1, hides);
    return;
  }
  if (at >= length) return;
  if (isMask(at)) {
    walkTail(tail, k + 1, first, at + 1, masks + 1, true);
    walkTail(tail, k, first, at + 1, masks + 1, hides);
  } else if (classOf(word(symbols, at)) === half(tails, tail + 1 + k))
    walkTail(tail, k + 1, first, at + 1, masks, hides);
}

/** Tries every letter that some pattern has at this place. */
function branch(state: i32, first: i32, last: i32, masks: i32): void {
  budget -= classCount >> 4;
  const base = stateWord(state) >> 1;
  for (let code = 1; code < classCount; code++) {
    if (!isChild(base + code, state)) continue;
    acceptState(base + code, first, last, true);
    walk(base + code, first, last + 1, masks, true);
  }
}

/** Follows the stream from symbol `at` in `state`; `first` is where the word began. */
function walk(from: i32, first: i32, at: i32, masks: i32, hides: bool): void {
  let state = from;
  for (let last = at; last < length; last++) {
    if (--budget < 0) return;
    const what = stateWord(state);
    if (what < 0) {
      walkTail(what & 0x7fffffff, 0, first, last, masks, hides);
      return;
    }
    if (isMask(last)) {
      if (masks === MAX_MASKS) return;
      branch(state, first, last, masks + 1);
      // It may as well part two letters.
      walk(state, first, last + 1, masks + 1, hides);
      return;
    }
    const code = classOf(word(symbols, last));
    const to = (what >> 1) + code;
    if (code === 0 || !isChild(to, state)) return;
    state = to;
    if (masks > 0) acceptState(to, first, last, hides);
  }
}

/** The first symbol of the word that the mask at `at` stands in, -1 where it began too far before. */
function maskedWordStart(at: i32): i32 {
  let first = at;
  while (first > 0 && at - first < LONGEST_PREFIX && !isSeparated(first)) first--;
  return isSeparated(first) ? first : -1;
}

/** Whether a mask stands before `at` in its word: the walk for that one went through this one too. */
function isLaterMask(at: i32): bool {
  for (let k = at; k > 0 && at - k < LONGEST_PREFIX && !isSeparated(k); k--) if (isMask(k - 1)) return true;
  return false;
}

/** Finds patterns in words where masking characters hide letters, the first mask of each word at the symbols `from` to `to`. */
export function findMasked(from: i32, to: i32): void {
  for (let at = from; at < to && budget >= 0; at++) {
    if (!isMask(at) || isLaterMask(at)) continue;
    let first = maskedWordStart(at);
    // The mask may stand in a later word of the name.
    for (let words = 0; words < MOST_WORDS && first >= 0; words++) {
      walk(0, first, first, 0, false);
      first = first > 0 ? maskedWordStart(first - 1) : -1;
    }
  }
  if (budget < 0) setContext(IS_CUT_SHORT, 1);
}
