import {
  AT_SEGMENTS, HIT_COUNT, LONGEST_NEAR, LONGEST_TOKEN, MOST_LETTERS, NO_LETTER_KIND, SEGMENT_COUNT, SYMBOL_BITS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { context, word } from './memory';
import { findNear, isOwnWord, openNear } from './near';
import { isOrdinary } from './ordinary';
import { findSounds, openSound } from './sound';
import { edges, length, letterStarts, letters, SEAM_EDGE, SEPARATOR_EDGE, symbols } from './stream';

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

/** Looks for what the word from `first` to `last` misspells or sounds like, unless it is an ordinary one. */
function searchWord(first: i32, last: i32, kind: i32): void {
  const from = word(letterStarts, first);
  const count = word(letterStarts, last + 1) - from;
  if (count < (kind === ALPHABET || kind === ABJAD ? FEWEST_LETTERS : FEWEST_SYLLABLE_LETTERS)) return;
  if (count > MOST_LETTERS) return;
  const word0 = letters + ((<usize>from) << 1);
  if (isOrdinary(word0, count)) return;
  const segments = <usize>context(AT_SEGMENTS);
  const segmentCount = context(SEGMENT_COUNT);
  if (kind === ALPHABET && last + 1 - first <= LONGEST_NEAR && openNear(first, last)) {
    const hits = context(HIT_COUNT);
    for (let k = 0; k < segmentCount; k++) findNear(k, <usize>word(segments, k), first, last, hits);
    if (isOwnWord) return;
  }
  if (openSound(word0, count)) {
    for (let k = 0; k < segmentCount; k++) findSounds(k, <usize>word(segments, k), first, last);
  }
}

/** A word of one script, and where it has a particle after it or an article before it, also the word without. */
function searchToken(first: i32, last: i32, kind: i32): void {
  searchWord(first, last, kind);
  if (kind !== HANGUL && kind !== ABJAD) return;
  let affix = -1;
  for (let k = first + 1; k <= last; k++) if ((edgeOf(k) & AFFIX_EDGE) !== 0) affix = k;
  if (affix === -1) return;
  if (kind === HANGUL) searchWord(first, affix - 1, kind);
  else searchWord(affix, last, kind);
}

/** The last symbol of the letters that begin at `first`, as far as no edge of `parting` stands between them; -1 when they are many. */
function endOfWord(first: i32, parting: i32): i32 {
  const most = min(length, first + LONGEST_TOKEN + 1);
  let at = first + 1;
  while (at < most && (edgeOf(at) & parting) === 0) at++;
  return at - first > LONGEST_TOKEN ? -1 : at - 1;
}

/** Whether letters of an alphabet between two separators are parted by seams only, as in camel case. */
function isSeamed(first: i32, last: i32): bool {
  let seams = 0;
  for (let k = first; k <= last; k++) {
    if (kindOf(k) !== ALPHABET) return false;
    if (k > first && (edgeOf(k) & SEAM_EDGE) !== 0) seams++;
  }
  return seams > 0;
}

/** Looks through the words that begin at the symbols `from` to `to`. */
export function searchTokens(from: i32, to: i32): void {
  for (let first = from; first < to; first++) {
    const edge = edgeOf(first);
    if ((edge & PARTING) === 0) continue;
    const kind = kindOf(first);
    if (kind === NO_LETTER_KIND || kind === HAN || kind === UNSPACED) continue;
    const last = endOfWord(first, PARTING);
    if (last >= first) searchToken(first, last, kind);
    if ((edge & SEPARATOR_EDGE) === 0 || kind !== ALPHABET) continue;
    const end = endOfWord(first, SEPARATOR_EDGE);
    if (end > last && last >= first && isSeamed(first, end)) searchWord(first, end, ALPHABET);
  }
}
