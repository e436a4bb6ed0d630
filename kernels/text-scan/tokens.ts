import {
  AT_SEGMENTS, HIT_COUNT, LONGEST_NEAR, LONGEST_TOKEN, MOST_LETTERS, NO_LETTER_KIND, SEGMENT_COUNT, SYMBOL_BITS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { context, word } from './memory';
import { findNear, isOwnWord, openNear } from './near';
import { nextChange } from './changes';
import { isKnownToken, isLikeNothing, rememberToken, rememberWord } from './known-words';
import { fingerprint, isOrdinary } from './ordinary';
import { findSounds, openSound } from './sound';
import {
  edges, letters, searchedWord, SEAM_EDGE, SEPARATOR_EDGE, symbols, wordCount, wordFirsts, wordLetters,
} from './stream'; // prettier-ignore

const ALPHABET = 0;
const HAN = 1;
const HANGUL = 4;
const ABJAD = 5;
const UNSPACED = 6;
const AFFIX_EDGE = 16;
const PARTING = SEPARATOR_EDGE | SEAM_EDGE;
const FEWEST_LETTERS = 4;
const FEWEST_SYLLABLE_LETTERS = 2;

function kindOf(index: i32): i32 {
  return word(symbols, index) >>> SYMBOL_BITS;
}

function edgeOf(index: i32): i32 {
  return load<u8>(edges + <usize>index);
}

/** Whether sounds are looked for too: in letters as they are, not as what they are drawn like. */
let isHeard: bool = true;

/** The first symbol of a word, one past the last symbol for what stands behind the last word. */
function firstOf(at: i32): i32 {
  return word(wordFirsts, at);
}

/** Looks for what the letters from word `from` up to word `to` misspell or sound like, unless they are an ordinary word. */
function searchWord(from: i32, to: i32, kind: i32, hasSeam: bool): void {
  const firstLetter = word(wordLetters, from);
  const count = word(wordLetters, to) - firstLetter;
  if (count < (kind === ALPHABET || kind === ABJAD ? FEWEST_LETTERS : FEWEST_SYLLABLE_LETTERS)) return;
  if (count > MOST_LETTERS) return;
  const own = letters + ((<usize>firstLetter) << 1);
  const print = fingerprint(own, count);
  const symbolCount = firstOf(to) - firstOf(from);
  if (isHeard && !hasSeam && isKnownToken(print, symbolCount)) return;
  const hits = context(HIT_COUNT);
  if (!isOrdinary(print)) searchUnknown(own, count, from, to, kind);
  if (isHeard && context(HIT_COUNT) === hits && !hasSeam) rememberToken(print, symbolCount);
}

/** Looks for what a word that is no ordinary one misspells or sounds like. */
function searchUnknown(own: usize, count: i32, from: i32, to: i32, kind: i32): void {
  const first = firstOf(from);
  const last = firstOf(to) - 1;
  const segments = <usize>context(AT_SEGMENTS);
  const segmentCount = context(SEGMENT_COUNT);
  if (kind === ALPHABET && last + 1 - first <= LONGEST_NEAR && openNear(first, last)) {
    const hits = context(HIT_COUNT);
    for (let k = 0; k < segmentCount; k++) findNear(k, <usize>word(segments, k), first, last, hits);
    if (isOwnWord) return;
  }
  if (isHeard && openSound(own, count)) {
    for (let k = 0; k < segmentCount; k++) findSounds(k, <usize>word(segments, k), first, last);
  }
}

/** A word of one script, and where it has a particle after it or an article before it, also the word without. */
function searchToken(from: i32, to: i32, kind: i32): void {
  searchWord(from, to, kind, false);
  if (kind !== HANGUL && kind !== ABJAD) return;
  let affix = -1;
  for (let k = from + 1; k < to; k++) if ((edgeOf(firstOf(k)) & AFFIX_EDGE) !== 0) affix = k;
  if (affix === -1) return;
  if (kind === HANGUL) searchWord(from, affix, kind, false);
  else searchWord(affix, to, kind, false);
}

/** The word after `from` that an edge of `parting` stands before; -1 when what lies between is too long. */
function endOfToken(from: i32, parting: i32): i32 {
  const most = firstOf(from) + LONGEST_TOKEN;
  let to = from + 1;
  while (to < wordCount && (edgeOf(firstOf(to)) & parting) === 0 && firstOf(to) <= most) to++;
  return firstOf(to) > most ? -1 : to;
}

/** Whether all words between are letters of an alphabet: parted by seams only, as in camel case. */
function isSeamed(from: i32, to: i32): bool {
  for (let k = from; k < to; k++) if (kindOf(firstOf(k)) !== ALPHABET) return false;
  return true;
}

/** Looks through the tokens that begin with word `from`: to the next seam, and to the next separator. */
function searchTokensAt(from: i32, onlyChanged: bool): void {
  const first = firstOf(from);
  const edge = edgeOf(first);
  if ((edge & PARTING) === 0) return;
  const kind = kindOf(first);
  if (kind === NO_LETTER_KIND || kind === HAN || kind === UNSPACED) return;
  const to = endOfToken(from, PARTING);
  if (to === -1) return;
  if (!onlyChanged || nextChange(first) <= firstOf(to)) searchToken(from, to, kind);
  if ((edge & SEPARATOR_EDGE) === 0 || kind !== ALPHABET) return;
  const end = endOfToken(from, SEPARATOR_EDGE);
  if (end <= to || !isSeamed(from, end)) return;
  if (!onlyChanged || nextChange(first) <= firstOf(end)) searchWord(from, end, ALPHABET, true);
}

/** Looks through the words of the plain stream that begin before symbol `limit`. */
export function searchTokens(limit: i32): void {
  isHeard = true;
  for (let from = searchedWord; from < wordCount && firstOf(from) < limit; from++) {
    if (isLikeNothing(from)) continue;
    const hits = context(HIT_COUNT);
    searchTokensAt(from, false);
    rememberWord(from, context(HIT_COUNT) === hits);
  }
}

/** Looks through those of the drawn stream, for no sounds: all, or those that stand otherwise in the plain stream. */
export function searchDrawnTokens(limit: i32, onlyChanged: bool): void {
  isHeard = false;
  for (let from = searchedWord; from < wordCount && firstOf(from) < limit; from++) searchTokensAt(from, onlyChanged);
}
