import {
  AT_HAN_SYLLABLES, AT_SEGMENTS, AT_SYLLABLES, FIELD_COUNT, HAS_DRAWN, HIT_COUNT, IS_CUT_SHORT, IS_PLAIN_SCAN, OPEN_FIELDS, SEGMENT_COUNT, SYMBOL_BITS, TELLS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { keepPlain, readChanges } from './changes';
import { readRecords } from './known-words';
import { fieldCount } from './fields';
import { openFields } from './joins';
import { findMasked, resetBudget } from './masked';
import { context, half, setContext, setWord, word } from './memory';
import { findPatterns, findPlainPatterns, findRedrawnPatterns, resetReach } from './patterns';
import { canRedraw, redraw } from './redrawn';
import { hasSyllables, openSegment } from './segment';
import {
  beginStream, endStream, hasDrawn, hasHan, hasMask, isWhole, length, readUnits, searched, SYMBOL_MASK, symbols, tells,
} from './stream'; // prettier-ignore
import { searchDrawnTokens, searchTokens } from './tokens';

export { addOrdinaryWords } from './ordinary';

/** Fills in the syllable of a Han character met for the first time. */
declare function readSyllable(codePoint: i32): i32;

const DRAWN = 2;
const SYLLABLE = 3;
const HAN = 1;
const FIRST_SYLLABLE = 0x30000;
const HAN_END = 0x30000;

/** Reads the stream as syllables where it has Han characters, as nothing elsewhere. */
function readSyllables(from: i32): void {
  const syllables = <usize>context(AT_SYLLABLES);
  const table = <usize>context(AT_HAN_SYLLABLES);
  for (let k = from; k < length; k++) {
    const symbol = word(symbols, k);
    let syllable = 0;
    if (symbol >>> SYMBOL_BITS === HAN) {
      const code = symbol & SYMBOL_MASK;
      let known = code < HAN_END ? half(table, code) : 1;
      if (known === 0) known = readSyllable(code);
      if (known > 1) syllable = FIRST_SYLLABLE + known - 2;
    }
    setWord(syllables, k, syllable);
  }
}

/** Looks through what begins before `limit` in the plain reading. */
function searchPlain(limit: i32): void {
  const segments = <usize>context(AT_SEGMENTS);
  const count = context(SEGMENT_COUNT);
  const isPlain = context(IS_PLAIN_SCAN) !== 0;
  let areSyllablesRead = false;
  readRecords(limit);
  for (let k = 0; k < count; k++) {
    openSegment(k, <usize>word(segments, k));
    findPlainPatterns(limit);
    if (isPlain) continue;
    if (hasMask) findMasked(searched, limit);
    if (hasHan && hasSyllables) {
      if (!areSyllablesRead) readSyllables(searched);
      areSyllablesRead = true;
      findPatterns(<usize>context(AT_SYLLABLES), SYLLABLE, limit);
    }
  }
  if (!isPlain) searchTokens(limit);
}

function searchDrawn(limit: i32): void {
  const segments = <usize>context(AT_SEGMENTS);
  const count = context(SEGMENT_COUNT);
  const isPlain = context(IS_PLAIN_SCAN) !== 0;
  const onlyChanged = readChanges();
  for (let k = 0; k < count; k++) {
    openSegment(k, <usize>word(segments, k));
    findPatterns(symbols, DRAWN, limit, onlyChanged);
    if (hasMask && !isPlain) findMasked(searched, limit);
  }
  if (!isPlain) searchDrawnTokens(limit, onlyChanged);
}

/** The same where the drawn stream is the plain one redrawn: no word of an alphabet differs. */
function searchRedrawn(): void {
  const segments = <usize>context(AT_SEGMENTS);
  const count = context(SEGMENT_COUNT);
  redraw(symbols);
  for (let k = 0; k < count; k++) {
    openSegment(k, <usize>word(segments, k));
    findRedrawnPatterns(DRAWN);
    if (hasMask && context(IS_PLAIN_SCAN) === 0) findMasked(searched, length);
  }
}

/** Begins a text in the plain (0) or drawn (1) view. */
export function begin(view: i32): void {
  if (view === 0) {
    setContext(HIT_COUNT, 0);
    setContext(IS_CUT_SHORT, 0);
    setContext(HAS_DRAWN, 0);
    resetBudget();
    resetReach();
  }
  beginStream(view);
}

/** Reads the units `from` to `to`, which stand in the window; returns where it stopped. */
export function read(view: i32, from: i32, to: i32): i32 {
  return view === 0 ? readUnits(from, to, searchPlain) : readUnits(from, to, searchDrawn);
}

/** Ends the text. */
export function finish(view: i32): void {
  if (view !== 0) {
    endStream(searchDrawn);
    return;
  }
  endStream(searchPlain);
  keepPlain();
  setContext(HAS_DRAWN, hasDrawn() ? 1 : 0);
  setContext(TELLS, tells);
  setContext(FIELD_COUNT, fieldCount);
  setContext(OPEN_FIELDS, context(IS_PLAIN_SCAN) !== 0 ? 0 : openFields());
}

/** A text that stands in the window as a whole, in all views. */
export function scan(size: i32): void {
  begin(0);
  read(0, 0, size);
  finish(0);
  if (!hasDrawn()) return;
  if (canRedraw && isWhole) {
    searchRedrawn();
    return;
  }
  begin(1);
  read(1, 0, size);
  finish(1);
}
