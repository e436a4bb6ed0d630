import {
  AT_DRAWN_WORDS, AT_EDGES, AT_ENDS, AT_LETTER_STARTS, AT_LETTERS, AT_PLAIN_WORDS, AT_SEQUENCES, AT_STARTS, AT_SYMBOLS,
  AT_UNITS, MOST_LETTERS, NO_LETTER_KIND, STREAM_CAPACITY, STREAM_KEEP, SYMBOL_BITS, WINDOW_BASE, WINDOW_END,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { scriptEdge } from './affixes';
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
export const HISTORY = 40;

const TABLE_SIZE = 0x40000;
const ROLE_SHIFT = 18;
const GROUP_SHIFT = 21;
const UPPER = 1 << 24;
const LOWER = 1 << 25;
const MANY = 1 << 26;
const DRAWN_DIFFERS = 1 << 27;
const IS_L = 1 << 29;
const LETTER = 1;
const DIGIT = 2;
const MASK = 4;
const SEPARATOR = 5;
const INVISIBLE = 6;
const COMBINING = 7;
const HAN = 1;
const PLAIN_LETTER = LETTER << ROLE_SHIFT;
const PLAIN_MASK = (7 << ROLE_SHIFT) | (7 << GROUP_SHIFT) | MANY | DRAWN_DIFFERS;
const KIND_MASK = (7 << ROLE_SHIFT) | (7 << GROUP_SHIFT);
const LONGEST_PURE_WORD = 8;
/** What one character adds to the stream at most. */
const MARGIN = 64;

export let symbols: usize = 0;
export let starts: usize = 0;
export let ends: usize = 0;
export let edges: usize = 0;
export let letters: usize = 0;
export let letterStarts: usize = 0;
/** Symbols in the stream. */
export let length: i32 = 0;
/** The first symbol from which nothing was searched yet. */
export let searched: i32 = 0;
export let hasMask: bool = false;
export let hasHan: bool = false;

let units: usize = 0;
let base: i32 = 0;
let end: i32 = 0;
let words: usize = 0;
let view: i32 = 0;
let drawn: i32 = 0;
let letterCount: i32 = 0;
let edge: i32 = SEPARATOR_EDGE;
let lastSymbol: i32 = -1;
let lastWord: i32 = 0;
let pure: i32 = 0;
let wordStart: i32 = 0;

/** Begins a text in one view. */
export function beginStream(inView: i32): void {
  view = inView;
  units = <usize>context(AT_UNITS);
  symbols = <usize>context(AT_SYMBOLS);
  starts = <usize>context(AT_STARTS);
  ends = <usize>context(AT_ENDS);
  edges = <usize>context(AT_EDGES);
  letters = <usize>context(AT_LETTERS);
  letterStarts = <usize>context(AT_LETTER_STARTS);
  words = <usize>context(view === 0 ? AT_PLAIN_WORDS : AT_DRAWN_WORDS);
  length = 0;
  searched = 0;
  hasMask = false;
  hasHan = false;
  drawn = 0;
  letterCount = 0;
  edge = SEPARATOR_EDGE;
  lastSymbol = -1;
  lastWord = 0;
  pure = 0;
  wordStart = 0;
}

export function hasDrawn(): bool {
  return drawn !== 0;
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

/** Planes above the table hold tags and variation selectors, which are drawn as nothing, and what separates. */
function wordOf(code: i32): i32 {
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
  return unit(index - 2) === code || unit(index + 2) === code;
}

function actsAsLetter(index: i32, role: i32, width: i32): bool {
  const before = isLetterOrDigitAt(index - 1);
  const after = isLetterOrDigitAt(index + width);
  const code = unit(index);
  if (role === MASK || code === 0x21 || code === 0x7c || code === 0xa1) return before && after && !alternates(index);
  return before || after || unit(index - 1) === code || unit(index + 1) === code;
}

/** The edge between two letters of a word. */
function seamBetween(before: i32, at: i32): i32 {
  if (((before ^ at) & KIND_MASK) !== 0) return SEAM_EDGE;
  return (at & UPPER) !== 0 && (before & (LOWER | UPPER)) === LOWER ? SEAM_EDGE : 0;
}

function addLetter(letter: i32): void {
  store<u16>(letters + ((<usize>letterCount) << 1), letter > 0xffff ? 0xffff : letter);
  letterCount++;
}

function addSymbol(n: i32, symbol: i32, index: i32, width: i32, here: i32): void {
  setWord(symbols, n, symbol);
  setWord(starts, n, index);
  setWord(ends, n, index + width);
  store<u8>(edges + <usize>n, here);
  setWord(letterStarts, n, letterCount);
}

/** Adds the letters of a character that stands for several; returns the new length. */
function addSequence(at: i32, index: i32, width: i32, edgeBefore: i32): i32 {
  const sequence = <usize>context(AT_SEQUENCES) + ((<usize>(at & SYMBOL_MASK)) << 2);
  const count = word(sequence, 0);
  const role = (at >>> ROLE_SHIFT) & 7;
  const group = (at >>> GROUP_SHIFT) & 7;
  const kind = role === LETTER ? group : NO_LETTER_KIND;
  const collapses = group === 0 && role === LETTER;
  let n = length;
  let here = edgeBefore;
  for (let k = 0; k < count; k++) {
    const symbol = word(sequence, 1 + k);
    const letter = word(sequence, 1 + count + k);
    if (collapses && here === 0 && symbol === lastSymbol) {
      setWord(ends, n - 1, index + width);
      if (letterCount - word(letterStarts, n - 1) < MOST_LETTERS + 1) addLetter(letter);
      continue;
    }
    addSymbol(n, symbol | (kind << SYMBOL_BITS), index, width, here);
    addLetter(letter);
    n++;
    here = 0;
    lastSymbol = symbol;
  }
  return n;
}

/** The edge before a character that is no plain letter of an alphabet, or -1 where it separates and -2 where it is not seen. */
function readSpecial(at: i32, index: i32, width: i32, edgeBefore: i32): i32 {
  drawn |= at & DRAWN_DIFFERS;
  const role = (at >>> ROLE_SHIFT) & 7;
  if (role === SEPARATOR) return -1;
  if (role === INVISIBLE) return -2;
  if (role === COMBINING) {
    if (length > 0 && edge === 0) setWord(ends, length - 1, index + width);
    return -2;
  }
  let here = edgeBefore;
  if (role > DIGIT) {
    if (!actsAsLetter(index, role, width)) return -1;
    if (role === MASK) hasMask = true;
    edge = SEAM_EDGE;
    return here | SEAM_EDGE;
  }
  if (here === 0) here = seamBetween(lastWord, at);
  if (here !== 0) wordStart = index;
  const group = (at >>> GROUP_SHIFT) & 7;
  if (group === HAN) hasHan = true;
  edge = 0;
  return group !== 0 ? scriptEdge(index, wordStart, group, here) : here;
}

/**
 * Reads the units `from` to `to` of the text, in time linear in their number, and searches the stream by `search` whenever it is full.
 * Returns where it stopped: a character may reach past `to`.
 */
export function readUnits(from: i32, to: i32, search: (limit: i32) => void): i32 {
  base = context(WINDOW_BASE);
  end = context(WINDOW_END);
  const full = context(STREAM_CAPACITY) - MARGIN;
  let index = from;
  for (let width = 1; index < to; index += width) {
    if (length > full) makeRoom(search);
    let code: i32 = half(units, index - base);
    width = 1;
    if (code >= 0xd800 && code <= 0xdbff) {
      code = codePointAt(index);
      if (code > 0xffff) width = 2;
    }
    let at = code < TABLE_SIZE ? word(words, code) : 0;
    if (at === 0) at = wordOf(code);
    let here = edge;
    let n = length;

    if (code === 0) {
      addSymbol(n, NO_LETTER_KIND << SYMBOL_BITS, index, 1, SEPARATOR_EDGE);
      length = n + 1;
      edge = SEPARATOR_EDGE;
      pure = 0;
      lastSymbol = -1;
      continue;
    }
    if ((at & PLAIN_MASK) === PLAIN_LETTER) {
      if (here === 0) here = seamBetween(lastWord, at);
      if (here !== 0) wordStart = index;
      edge = 0;
    } else {
      here = readSpecial(at, index, width, here);
      if (here < 0) {
        if (here === -1) edge = SEPARATOR_EDGE;
        continue;
      }
      if ((at & MANY) !== 0) {
        length = addSequence(at, index, width, here);
        pure = 0;
        lastWord = at;
        continue;
      }
    }

    const symbol = at & SYMBOL_MASK;
    const letter = (at & IS_L) !== 0 ? 0x6c : symbol;
    if (here !== 0) pure = 1;
    else if (symbol !== lastSymbol) {
      if (pure > 1) {
        setWord(ends, n - pure, word(ends, n - 1));
        n -= pure - 1;
      }
      pure = 0;
    } else if (((at >>> GROUP_SHIFT) & 7) === 0) {
      if (((at >>> ROLE_SHIFT) & 7) !== DIGIT) {
        if (pure === 0 || pure >= LONGEST_PURE_WORD) {
          setWord(ends, n - 1, index + width);
          if (letterCount - word(letterStarts, n - 1) < MOST_LETTERS + 1) addLetter(letter);
          lastWord = at;
          continue;
        }
        pure++;
      }
    } else pure = 0;
    const role = (at >>> ROLE_SHIFT) & 7;
    const kind = role === LETTER ? (at >>> GROUP_SHIFT) & 7 : NO_LETTER_KIND;
    addSymbol(n, symbol | (kind << SYMBOL_BITS), index, width, here);
    addLetter(letter);
    length = n + 1;
    lastSymbol = symbol;
    lastWord = at;
  }
  return index;
}

/** Ends the text: everything in the stream is searched. */
export function endStream(search: (limit: i32) => void): void {
  setWord(letterStarts, length, letterCount);
  search(length);
}

function makeRoom(search: (limit: i32) => void): void {
  setWord(letterStarts, length, letterCount);
  const limit = max(searched, length - context(STREAM_KEEP));
  search(limit);
  const kept = max(0, limit - HISTORY);
  const count = length - kept;
  const firstLetter = word(letterStarts, kept);
  memory.copy(symbols, symbols + ((<usize>kept) << 2), (<usize>count) << 2);
  memory.copy(starts, starts + ((<usize>kept) << 2), (<usize>count) << 2);
  memory.copy(ends, ends + ((<usize>kept) << 2), (<usize>count) << 2);
  memory.copy(edges, edges + <usize>kept, <usize>count);
  memory.copy(letters, letters + ((<usize>firstLetter) << 1), (<usize>(letterCount - firstLetter)) << 1);
  for (let k = 0; k < count; k++) setWord(letterStarts, k, word(letterStarts, kept + k) - firstLetter);
  letterCount -= firstLetter;
  length = count;
  searched = limit - kept;
}
