import {
  AT_DRAWN_EDGES, AT_DRAWN_SPANS, AT_DRAWN_SYMBOLS, AT_DRAWN_WORDS, AT_EDGES, AT_LETTERS, AT_PLAIN_WORDS, AT_SEQUENCES, AT_SPANS, AT_SYMBOLS, AT_TELLS,
  AT_UNITS, AT_WORD_FIRSTS, AT_WORD_LETTERS, MOST_LETTERS, NO_LETTER_KIND, STREAM_CAPACITY, STREAM_KEEP, SYMBOL_BITS,
  TELLS_AFTER_BAR, TELLS_BAR, TELLS_KATAKANA, TELLS_OPENING, TELLS_SECOND, TELLS_SIGN, TELLS_SIGN_AMID, TELLS_SIGN_BESIDE, TELLS_STAND_IN, TELLS_TURNED, WINDOW_BASE, WINDOW_END,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { FREE_EDGE, scriptEdge } from './affixes';
import { beginRedrawn, noteOtherwise, noteRedrawn } from './redrawn';
import { beginFields, endField, noteUnsettled, startField } from './fields';
import { context, half, setWord, word } from './memory';

/*
 * The same reading as `fillStream` of src/recognition/text/scan/stream.ts, which says why each rule is there. The stream is of bounded
 * length: when it is full, what no pattern can reach back to is searched and dropped.
 */

/** Fills in the word of a code point met for the first time. */
declare function foldCharacter(view: i32, codePoint: i32): i32;

export const SEPARATOR_EDGE = 1;
export const SEAM_EDGE = 2;
export const SYMBOL_MASK = (1 << SYMBOL_BITS) - 1;
export const MASK_SYMBOL = 0x2a;
/** Symbols before the first unsearched one that a masked word reaches back to. */
const HISTORY = 40;

const TABLE_SIZE = 0x40000;
const ROLE_SHIFT = 18;
const GROUP_SHIFT = 21;
const UPPER = 1 << 24;
const LOWER = 1 << 25;
const MANY = 1 << 26;
const DRAWN_DIFFERS = 1 << 27;
const IS_L = 1 << 29;
const TELLING = 1 << 30;
/** Of a character that `readSplits` may take for a letter where the kernel takes it for none, or reads otherwise beside others. */
const UNSETTLED = (1 << 31) | MANY | DRAWN_DIFFERS;
/** Of a symbol of the stream. */
const DIGIT_KIND = NO_LETTER_KIND << SYMBOL_BITS;
const HAN_KIND = 1 << SYMBOL_BITS;
const L = 0x6c;
const LETTER = 1;
const DIGIT = 2;
const MASK = 4;
const SEPARATOR = 5;
const INVISIBLE = 6;
const COMBINING = 7;
const HAN = 1;
const KATAKANA = 2;
const HIRAGANA = 3;
const PLAIN_LETTER = LETTER << ROLE_SHIFT;
const PLAIN_DIGIT = DIGIT << ROLE_SHIFT;
const PLAIN_SEPARATOR = SEPARATOR << ROLE_SHIFT;
const PLAIN_HAN = (LETTER << ROLE_SHIFT) | (HAN << GROUP_SHIFT);
const PLAIN_MASK = (7 << ROLE_SHIFT) | (7 << GROUP_SHIFT) | TELLING | UNSETTLED;
const KIND_MASK = (7 << ROLE_SHIFT) | (7 << GROUP_SHIFT);
const LONGEST_PURE_WORD = 8;
/** Digits in a row that may stand for one letter, as `readLeetWords` reads them. */
const MOST_STAND_INS = 5;
const NOWHERE = -MOST_STAND_INS - 1;
const DOLLAR = 0x24;
/** What a character tells by itself. */
const TOLD = TELLS_TURNED | TELLS_SIGN | TELLS_SIGN_AMID | TELLS_SIGN_BESIDE | TELLS_STAND_IN | TELLS_KATAKANA;
/** What one character adds to the stream at most, and the words of it and their end. */
const MARGIN = 64;
/** Units that are read before it is looked whether the stream is full. */
const READ_AHEAD = 128;

export let symbols: usize = 0;
/** Where each symbol was read: the first unit, and the one after the last, side by side. */
export let spans: usize = 0;
export let edges: usize = 0;
export let letters: usize = 0;
/** Symbols in the stream. */
export let length: i32 = 0;
/** Words: the symbols with an edge before them, and where the letters of each begin. One more stands at the end. */
export let wordFirsts: usize = 0;
export let wordLetters: usize = 0;
export let wordCount: i32 = 0;
/** The first symbol and the first word from which nothing was searched yet. */
export let searched: i32 = 0;
export let searchedWord: i32 = 0;
export let hasMask: bool = false;
export let hasHan: bool = false;
/** A letter was met that stands in the letters as 0xffff, like others. */
export let hasWide: bool = false;
/** The stream holds the text from its beginning on. */
export let isWhole: bool = true;
/** Of which other readings the characters tell that were met. */
export let tells: i32 = 0;

let units: usize = 0;
let base: i32 = 0;
let end: i32 = 0;
let words: usize = 0;
let view: i32 = 0;
/** Words of all characters but those that most texts consist of, together. */
let met: i32 = 0;
/** Where the last digit behind a letter stands. */
let digitsFrom: i32 = NOWHERE;
let letterCount: i32 = 0;
/** Letters of the word at hand are kept up to here: one that has more is too long to look up. */
let letterLimit: i32 = 0;
let edge: i32 = SEPARATOR_EDGE;
let lastSymbol: i32 = -1;
let lastWord: i32 = 0;
let pure: i32 = 0;
let wordStart: i32 = 0;

/** Begins a text in one view. */
export function beginStream(inView: i32): void {
  view = inView;
  units = <usize>context(AT_UNITS);
  symbols = <usize>context(view === 0 ? AT_SYMBOLS : AT_DRAWN_SYMBOLS);
  spans = <usize>context(view === 0 ? AT_SPANS : AT_DRAWN_SPANS);
  edges = <usize>context(view === 0 ? AT_EDGES : AT_DRAWN_EDGES);
  letters = <usize>context(AT_LETTERS);
  wordFirsts = <usize>context(AT_WORD_FIRSTS);
  wordLetters = <usize>context(AT_WORD_LETTERS);
  words = <usize>context(view === 0 ? AT_PLAIN_WORDS : AT_DRAWN_WORDS);
  length = 0;
  wordCount = 0;
  searched = 0;
  searchedWord = 0;
  hasMask = false;
  hasHan = false;
  hasWide = false;
  isWhole = true;
  met = 0;
  if (view === 0) tells = 0;
  digitsFrom = NOWHERE;
  letterCount = 0;
  letterLimit = MOST_LETTERS;
  edge = SEPARATOR_EDGE;
  lastSymbol = -1;
  lastWord = 0;
  pure = 0;
  wordStart = 0;
  beginFields();
  if (view === 0) beginRedrawn();
}

export function hasDrawn(): bool {
  return (met & DRAWN_DIFFERS) !== 0;
}

export function spanStart(at: i32): i32 {
  return load<i32>(spans + ((<usize>at) << 3));
}

export function spanEnd(at: i32): i32 {
  return load<i32>(spans + ((<usize>at) << 3), 4);
}

function setSpanEnd(at: i32, value: i32): void {
  store<i32>(spans + ((<usize>at) << 3), value, 4);
}

/** A unit of the text, -1 outside. */
export function unit(index: i32): i32 {
  return index < base || index >= end ? -1 : half(units, index - base);
}

function codePointAt(index: i32): i32 {
  const first = unit(index);
  if (first >= 0xd800 && first <= 0xdbff) {
    const second = unit(index + 1);
    if (second >= 0xdc00 && second <= 0xdfff) return ((first - 0xd800) << 10) + (second - 0xdc00) + 0x10000;
  }
  return first;
}

function isSurrogate(code: i32): bool {
  return code >= 0xd800 && code <= 0xdfff;
}

/**
 * Planes above the table hold tags and variation selectors, which are drawn as nothing, and what separates. Surrogates have no word of
 * their own in the table: they begin characters.
 */
function wordOf(code: i32): i32 {
  if (isSurrogate(code)) return PLAIN_SEPARATOR;
  if (code < TABLE_SIZE) {
    const known = word(words, code);
    return known !== 0 ? known : foldCharacter(view, code);
  }
  return (code >= 0xe0000 && code <= 0xe0fff ? INVISIBLE : SEPARATOR) << ROLE_SHIFT;
}

function isLetterOrDigitAt(index: i32): bool {
  const code = codePointAt(index);
  if (code < 0) return false;
  const role = (wordOf(code) >>> ROLE_SHIFT) & 7;
  return role === LETTER || role === DIGIT;
}

function alternates(index: i32): bool {
  const code = unit(index);
  if (unit(index + 2) === code && !(isLetterOrDigitAt(index - 2) && isLetterOrDigitAt(index + 4))) return true;
  return unit(index - 2) === code && !(isLetterOrDigitAt(index + 2) && isLetterOrDigitAt(index - 4));
}

function isSign(code: i32): bool {
  return code === 0x3f || code === 0xff1f || code === 0xd7;
}

/** A mask hides one letter or two (G*cci, G**ci), or the last one of a word (Gucc*); a question mark or a cross only between letters. */
function isMask(index: i32, width: i32): bool {
  if (alternates(index)) return false;
  const code = unit(index);
  const from = unit(index - 1) === code ? index - 1 : index;
  const to = unit(index + width) === code ? index + width * 2 : index + width;
  if (!isLetterOrDigitAt(from - 1)) return false;
  return isLetterOrDigitAt(to) || (!isSign(code) && isLetterOrDigitAt(from - 2));
}

/** N.@.R.D: the sign stands where a letter of a word that is spelled out would. */
function isSpelledOut(index: i32, width: i32): bool {
  const gap = unit(index - 1);
  if (isLetterOrDigitAt(index - 1)) return false;
  const after = index + width;
  const isAfter = unit(after) === gap && unit(after + 2) === gap && isLetterOrDigitAt(after + 1);
  return isAfter || (unit(index - 3) === gap && isLetterOrDigitAt(index - 2) && !isLetterOrDigitAt(after));
}

function actsAsLetter(index: i32, role: i32, width: i32): bool {
  if (isSpelledOut(index, width)) return true;
  const before = isLetterOrDigitAt(index - 1);
  const after = isLetterOrDigitAt(index + width);
  const code = unit(index);
  if (role === MASK) return isMask(index, width);
  if (code === 0x21 || code === 0x7c || code === 0xa1) return before && after && !alternates(index);
  return before || after || unit(index - 1) === code || unit(index + 1) === code;
}

function isAsciiLetter(code: i32): bool {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether the digits between two letters may stand for one: they are the same, with two letters on one side. */
function standIn(from: i32, to: i32): bool {
  for (let k = from + 1; k < to; k++) if (unit(k) !== unit(from)) return false;
  if (!isAsciiLetter(unit(from - 1)) || !isAsciiLetter(unit(to))) return false;
  return isAsciiLetter(unit(from - 2)) || isAsciiLetter(unit(to + 1));
}

/** Whether a unit may be the second of two that are one letter: `second` says after which. */
function maySecond(code: i32, second: i32): bool {
  if (code < 0) return false;
  const known = half(<usize>context(AT_TELLS), code);
  return known === 0 || (known & second) !== 0;
}

/** Reads what a character tells of other readings. */
function readTells(code: i32, index: i32): void {
  const known = half(<usize>context(AT_TELLS), code);
  const next = unit(index + 1);
  let told = known & TOLD;
  if ((known & TELLS_OPENING) !== 0 && maySecond(next, TELLS_SECOND)) told |= TELLS_SIGN;
  if ((known & TELLS_BAR) !== 0 && maySecond(next, TELLS_AFTER_BAR)) told |= TELLS_SIGN;
  // A sign stands for a letter between two, if repeated; a word begins with $ alone.
  const before = unit(index - 1);
  const isInside = code === DOLLAR || isAsciiLetter(before) || before === code;
  if (!isInside || (!isAsciiLetter(next) && next !== code)) told &= ~TELLS_STAND_IN;
  tells |= told;
}

/** The edge between two letters of a word, of which the second stands at `index`. */
function seamBetween(before: i32, at: i32, index: i32): i32 {
  if (((before ^ at) & KIND_MASK) !== 0) {
    // Digits between letters may stand for some.
    if (((at >>> ROLE_SHIFT) & 7) === DIGIT) digitsFrom = index;
    else if (index - digitsFrom <= MOST_STAND_INS && standIn(digitsFrom, index)) tells |= TELLS_STAND_IN;
    return SEAM_EDGE;
  }
  return (at & UPPER) !== 0 && (before & (LOWER | UPPER)) === LOWER ? SEAM_EDGE : 0;
}

function addLetter(letter: i32): void {
  if (letter > 0xffff) hasWide = true;
  store<u16>(letters + ((<usize>letterCount) << 1), letter > 0xffff ? 0xffff : letter);
  letterCount++;
}

/** Adds a letter to the symbol before, whose repeat it is. */
function addRepeat(letter: i32, index: i32, width: i32): void {
  setSpanEnd(length - 1, index + width);
  if (letterCount <= letterLimit) addLetter(letter);
}

function addSymbol(symbol: i32, index: i32, width: i32, here: i32): void {
  setWord(symbols, length, symbol);
  store<i32>(spans + ((<usize>length) << 3), index);
  setSpanEnd(length, index + width);
  store<u8>(edges + <usize>length, here);
  if (here !== 0) {
    setWord(wordFirsts, wordCount, length);
    setWord(wordLetters, wordCount, letterCount);
    letterLimit = letterCount + MOST_LETTERS;
    wordCount++;
  }
  length++;
}

/** Takes back what was kept apart of a word of one letter ("AAA"), which goes on with another. */
function collapsePure(): void {
  setSpanEnd(length - pure, spanEnd(length - 1));
  length -= pure - 1;
}

/** Adds the letters of a character that stands for several. */
function addSequence(at: i32, index: i32, width: i32, firstEdge: i32): void {
  const sequence = <usize>context(AT_SEQUENCES) + ((<usize>(at & SYMBOL_MASK)) << 2);
  const count = word(sequence, 0);
  const collapses = (at & KIND_MASK) === PLAIN_LETTER;
  let here = firstEdge;
  for (let k = 0; k < count; k++) {
    const symbol = word(sequence, 1 + k);
    const letter = word(sequence, 1 + count + k);
    if (collapses && here === 0 && symbol === lastSymbol) {
      addRepeat(letter, index, width);
      continue;
    }
    addSymbol(symbol | (kindOf(at) << SYMBOL_BITS), index, width, here);
    addLetter(letter);
    here = 0;
    lastSymbol = symbol;
  }
  pure = 0;
  lastWord = at;
}

/** The group of a letter, or that it is none. */
function kindOf(at: i32): i32 {
  return ((at >>> ROLE_SHIFT) & 7) === LETTER ? (at >>> GROUP_SHIFT) & 7 : NO_LETTER_KIND;
}

/** The edge before a character that is no separator, or -1 where nothing is read: it is not seen, or parts words here. */
function edgeBefore(at: i32, index: i32, width: i32): i32 {
  const role = (at >>> ROLE_SHIFT) & 7;
  if (role === INVISIBLE) return -1;
  if (role === COMBINING) {
    if (length > 0 && edge === 0) setSpanEnd(length - 1, index + width);
    else noteUnsettled(length);
    return -1;
  }
  let here = edge;
  if (role > DIGIT) {
    if (!actsAsLetter(index, role, width)) {
      edge = SEPARATOR_EDGE;
      return -1;
    }
    if (role === MASK) hasMask = true;
    noteUnsettled(length);
    edge = SEAM_EDGE;
    return here | SEAM_EDGE;
  }
  if (here === 0) here = seamBetween(lastWord, at, index);
  if (here !== 0) wordStart = index;
  const group = (at >>> GROUP_SHIFT) & 7;
  if (group === HAN) hasHan = true;
  edge = 0;
  return group !== 0 ? scriptEdge(index, wordStart, group, here) : here;
}

/** Reads one character by all rules. */
function readCharacter(at: i32, index: i32, width: i32): void {
  met |= at;
  const here = edgeBefore(at, index, width);
  if (here < 0) return;
  if ((at & MANY) !== 0) {
    addSequence(at, index, width, here);
    return;
  }
  const symbol = at & SYMBOL_MASK;
  const letter = (at & IS_L) !== 0 ? L : symbol;
  if (here !== 0) pure = 1;
  else if (symbol !== lastSymbol) {
    if (pure > 1) collapsePure();
    pure = 0;
  } else if (((at >>> GROUP_SHIFT) & 7) !== 0) pure = 0;
  else if (((at >>> ROLE_SHIFT) & 7) !== DIGIT) {
    if (pure === 0 || pure >= LONGEST_PURE_WORD) {
      addRepeat(letter, index, width);
      lastWord = at;
      return;
    }
    pure++;
  }
  addSymbol(symbol | (kindOf(at) << SYMBOL_BITS), index, width, here);
  addLetter(letter);
  lastSymbol = symbol;
  lastWord = at;
}

/** Ends a field. A word of one letter only is unsettled: another letter makes it one symbol. */
function closeField(): void {
  if (pure > 1) noteUnsettled(length);
  endField(length);
}

/** Notes how the drawn view reads a character otherwise. */
function noteDrawn(at: i32, code: i32): void {
  const known = word(<usize>context(AT_DRAWN_WORDS), code);
  const drawn = known !== 0 ? known : foldCharacter(1, code);
  const isHan = ((at | drawn) & MANY) === 0 && (at & KIND_MASK) === PLAIN_HAN && (drawn & KIND_MASK) === PLAIN_HAN;
  if (isHan && isWhole) noteRedrawn(wordCount, (drawn & SYMBOL_MASK) | HAN_KIND);
  else noteOtherwise();
}

function readBreak(index: i32): void {
  closeField();
  addSymbol(NO_LETTER_KIND << SYMBOL_BITS, index, 1, SEPARATOR_EDGE);
  startField(length);
  edge = SEPARATOR_EDGE;
  pure = 0;
  lastSymbol = -1;
}

/**
 * Reads the units `from` to `to` of the text, in time linear in their number, and searches the stream by `search` whenever it is full.
 * Returns where it stopped: a character may reach past `to`.
 */
export function readUnits(from: i32, to: i32, search: (limit: i32) => void): i32 {
  base = context(WINDOW_BASE);
  end = context(WINDOW_END);
  const full = context(STREAM_CAPACITY) - READ_AHEAD - MARGIN;
  let index = from;
  while (index < to) {
    if (length > full) makeRoom(search);
    index = readLetters(index, min(to, index + READ_AHEAD));
    if (index >= to) break;
    let code: i32 = half(units, index - base);
    let width = 1;
    if (code >= 0xd800 && code <= 0xdbff) {
      code = codePointAt(index);
      if (code > 0xffff) width = 2;
    }
    if (code === 0) readBreak(index);
    else {
      let at = wordOf(code);
      if ((at & UNSETTLED) !== 0 || code > 0xffff || isSurrogate(code)) noteUnsettled(length);
      if ((at & TELLING) !== 0 && view === 0) readTells(code, index);
      if ((at & DRAWN_DIFFERS) !== 0 && view === 0) noteDrawn(at, code);
      // The sound of a vowel drawn out is written with one sign in both kana scripts.
      if (code === 0x30fc && ((lastWord >>> GROUP_SHIFT) & 7) === HIRAGANA) at += (HIRAGANA - KATAKANA) << GROUP_SHIFT;
      if (((at >>> ROLE_SHIFT) & 7) === SEPARATOR) {
        met |= at;
        edge = SEPARATOR_EDGE;
      } else readCharacter(at, index, width);
    }
    index += width;
  }
  return index;
}

/**
 * Reads what most texts consist of, letters and digits of an alphabet, Han characters and separators, as far as there is nothing else: the rules of
 * `readCharacter` for these, with the state in locals. Returns where it stopped.
 */
function readLetters(from: i32, to: i32): i32 {
  const atUnits = units - ((<usize>base) << 1);
  let n = length;
  let count = letterCount;
  let here = edge;
  let before = lastWord;
  let beforeSymbol = lastSymbol;
  let same = pure;
  let index = from;
  for (; index < to; index++) {
    const code: i32 = load<u16>(atUnits + ((<usize>index) << 1));
    if (code === 0) break;
    const at = word(words, code);
    const what = at & PLAIN_MASK;
    if (what === PLAIN_SEPARATOR) {
      here = SEPARATOR_EDGE;
      continue;
    }
    const symbol = at & SYMBOL_MASK;
    if (what !== PLAIN_LETTER && what !== PLAIN_DIGIT && (what !== PLAIN_HAN || symbol > 0xffff)) break;
    if (here === 0) here = seamBetween(before, at, index);
    const letter = (at & IS_L) !== 0 ? L : symbol;
    if (here !== 0) wordStart = index;
    if (what === PLAIN_HAN) {
      here |= FREE_EDGE;
      hasHan = true;
    }
    if (here !== 0) {
      same = 1;
      setWord(wordFirsts, wordCount, n);
      setWord(wordLetters, wordCount, count);
      letterLimit = count + MOST_LETTERS;
      wordCount++;
    } else if (symbol !== beforeSymbol) {
      if (same > 1) {
        setSpanEnd(n - same, spanEnd(n - 1));
        n -= same - 1;
      }
      same = 0;
    } else if (what === PLAIN_LETTER) {
      if (same === 0 || same >= LONGEST_PURE_WORD) {
        setSpanEnd(n - 1, index + 1);
        if (count <= letterLimit) {
          store<u16>(letters + ((<usize>count) << 1), letter);
          count++;
        }
        before = at;
        continue;
      }
      same++;
    }
    setWord(symbols, n, symbol | (what === PLAIN_LETTER ? 0 : what === PLAIN_HAN ? HAN_KIND : DIGIT_KIND));
    store<i64>(spans + ((<usize>n) << 3), ((<i64>(index + 1)) << 32) | <i64>index);
    store<u8>(edges + <usize>n, here);
    store<u16>(letters + ((<usize>count) << 1), letter);
    n++;
    count++;
    here = 0;
    beforeSymbol = symbol;
    before = at;
  }
  length = n;
  letterCount = count;
  edge = here;
  lastWord = before;
  lastSymbol = beforeSymbol;
  pure = same;
  return index;
}

/** Closes the list of words, so that the last one has an end too. */
function closeWords(): void {
  setWord(wordFirsts, wordCount, length);
  setWord(wordLetters, wordCount, letterCount);
}

/** Ends the text: everything in the stream is searched. */
export function endStream(search: (limit: i32) => void): void {
  closeWords();
  closeField();
  search(length);
}

function makeRoom(search: (limit: i32) => void): void {
  closeWords();
  const limit = max(searched, length - context(STREAM_KEEP));
  search(limit);
  const kept = max(0, limit - HISTORY);
  const count = length - kept;
  isWhole = false;
  memory.copy(symbols, symbols + ((<usize>kept) << 2), (<usize>count) << 2);
  memory.copy(spans, spans + ((<usize>kept) << 3), (<usize>count) << 3);
  memory.copy(edges, edges + <usize>kept, <usize>count);
  let firstWord = searchedWord;
  while (firstWord < wordCount && word(wordFirsts, firstWord) < limit) firstWord++;
  const firstLetter = word(wordLetters, firstWord);
  for (let k = firstWord; k < wordCount; k++) {
    setWord(wordFirsts, k - firstWord, word(wordFirsts, k) - kept);
    setWord(wordLetters, k - firstWord, word(wordLetters, k) - firstLetter);
  }
  memory.copy(letters, letters + ((<usize>firstLetter) << 1), (<usize>(letterCount - firstLetter)) << 1);
  letterCount -= firstLetter;
  letterLimit -= firstLetter;
  wordCount -= firstWord;
  length = count;
  searched = limit - kept;
  searchedWord = 0;
}
