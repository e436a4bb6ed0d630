import {
  type FoldTable,
  DRAWN_DIFFERS,
  foldWord,
  GROUP_SHIFT,
  LOWER,
  MANY,
  ROLE_SHIFT,
  SYMBOL_MASK,
  UPPER,
} from '../fold/fold-table.ts';
import { GROUPS, ROLES } from '../fold/fold-character.ts';
import { ABJAD_PREFIX_PAIRS, ABJAD_PREFIXES, ONE_SYLLABLE_PARTICLES, TWO_SYLLABLE_PARTICLES } from './particles.ts';

/** What stands before a symbol, so that a word may begin there and end before it. 0 inside a word. */
export const EDGES = {
  /** A separator: blank, punctuation, emoji, the start of the field. */
  separator: 1,
  /** A seam inside a run of letters: camel case, letter to digit, script to script, a sign that stands for a letter. */
  seam: 2,
  /** A script written without blanks: a word may begin at every character. */
  free: 4,
  /** Inside a run of kana: a word may begin here, with doubt. */
  kana: 8,
  /** Korean particle after it, or Arabic article and conjunction before it. */
  affix: 16,
} as const;

/**
 * The letters of a text in one view, separators left out: `symbols[i]` was read from the UTF-16 units `starts[i]` to `ends[i]` and has
 * `edges[i]` before it. Repeated letters are collapsed into one symbol, except digits and words that consist of one letter only ("AAA").
 */
export interface Stream {
  symbols: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  edges: Uint8Array;
  length: number;
  /** A character that the drawn view reads otherwise was met. */
  hasDrawn: boolean;
  hasMask: boolean;
}

/** Parts the fields of a listing in one text: no word, mask or pattern reaches across it. Its symbol is 0, which no pattern has. */
export const FIELD_BREAK = '\u0000';

export function makeStream(capacity = 1024): Stream {
  return {
    symbols: new Int32Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    edges: new Uint8Array(capacity),
    length: 0,
    hasDrawn: false,
    hasMask: false,
  };
}

function grow(stream: Stream, needed: number): void {
  const capacity = Math.max(needed, stream.symbols.length * 2);
  for (const name of ['symbols', 'starts', 'ends'] as const) {
    const larger = new Int32Array(capacity);
    larger.set(stream[name]);
    stream[name] = larger;
  }
  const edges = new Uint8Array(capacity);
  edges.set(stream.edges);
  stream.edges = edges;
}

function isHangulSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Whether a particle that ends the word begins at `index`. */
function isParticle(text: string, index: number): boolean {
  const one = text.charAt(index);
  if (ONE_SYLLABLE_PARTICLES.has(one) && !isHangulSyllable(text.charCodeAt(index + 1))) return true;
  return TWO_SYLLABLE_PARTICLES.has(text.slice(index, index + 2)) && !isHangulSyllable(text.charCodeAt(index + 2));
}

/** Whether a letter follows the article or conjunction that began at `wordStart`. */
function isAfterPrefix(text: string, wordStart: number, index: number): boolean {
  if (index === wordStart + 1) return ABJAD_PREFIXES.has(text.charAt(wordStart));
  return index === wordStart + 2 && ABJAD_PREFIX_PAIRS.has(text.slice(wordStart, index));
}

function wordAt(table: FoldTable, text: string, index: number): number {
  const codePoint = text.codePointAt(index);
  return codePoint === undefined ? 0 : foldWord(table, codePoint);
}

function isLetterOrDigit(word: number): boolean {
  const role = (word >>> ROLE_SHIFT) & 7;
  return role === ROLES.letter || role === ROLES.digit;
}

/** `N|I|K|E` is written with a separator, `N|ke` with a letter: the same sign on the other side of a neighbor tells. */
function alternates(table: FoldTable, text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isLetterAt = (at: number): boolean => at >= 0 && isLetterOrDigit(wordAt(table, text, at));
  if (text.charCodeAt(index + 2) === code && !(isLetterAt(index - 2) && isLetterAt(index + 4))) return true;
  return text.charCodeAt(index - 2) === code && !(isLetterAt(index + 2) && isLetterAt(index - 4));
}

function isSign(code: number): boolean {
  return code === 0x3f || code === 0xff1f || code === 0xd7;
}

/** A mask hides one letter or two (G*cci, G**ci), or the last one of a word (Gucc*); a question mark or a cross only between letters. */
function isMask(table: FoldTable, text: string, index: number, width: number): boolean {
  if (alternates(table, text, index)) return false;
  const code = text.charCodeAt(index);
  const from = text.charCodeAt(index - 1) === code ? index - 1 : index;
  const to = text.charCodeAt(index + width) === code ? index + width * 2 : index + width;
  if (from === 0 || !isLetterOrDigit(wordAt(table, text, from - 1))) return false;
  return isLetterOrDigit(wordAt(table, text, to)) || (!isSign(code) && isLetterOrDigit(wordAt(table, text, from - 2)));
}

/** N.@.R.D: the sign stands where a letter of a word that is spelled out would. */
function isSpelledOut(table: FoldTable, text: string, index: number, width: number): boolean {
  if (index === 0) return false;
  const gap = text.charCodeAt(index - 1);
  const isLetterAt = (at: number): boolean => at >= 0 && isLetterOrDigit(wordAt(table, text, at));
  if (isLetterAt(index - 1)) return false;
  const after = index + width;
  const isAfter = text.charCodeAt(after) === gap && text.charCodeAt(after + 2) === gap && isLetterAt(after + 1);
  return isAfter || (text.charCodeAt(index - 3) === gap && isLetterAt(index - 2) && !isLetterAt(after));
}

/** What a sign is at this place: a letter's stand-in or mask between letters, else a separator. */
function actsAsLetter(table: FoldTable, text: string, index: number, role: number, width: number): boolean {
  if (isSpelledOut(table, text, index, width)) return true;
  const before = index > 0 && isLetterOrDigit(wordAt(table, text, index - 1));
  const after = isLetterOrDigit(wordAt(table, text, index + width));
  const code = text.charCodeAt(index);
  if (role === ROLES.mask) return isMask(table, text, index, width);
  if (code === 0x21 || code === 0x7c || code === 0xa1) return before && after && !alternates(table, text, index);
  // Gue$$ and $upreme: these two also stand at the edge of a word.
  const sameBefore = index > 0 && text.charCodeAt(index - 1) === code;
  const sameAfter = text.charCodeAt(index + 1) === code;
  return before || after || sameBefore || sameAfter;
}

// A letter of an alphabet that is one symbol and reads the same drawn: nearly every character of most texts.
const PLAIN_LETTER = ROLES.letter << ROLE_SHIFT;
const PLAIN_MASK = (7 << ROLE_SHIFT) | (7 << GROUP_SHIFT) | MANY | DRAWN_DIFFERS;
/** Role and group together. */
const KIND_MASK = (7 << ROLE_SHIFT) | (7 << GROUP_SHIFT);
const LONGEST_PURE_WORD = 8;
const HIRAGANA_FOR_KATAKANA = (GROUPS.hiragana - GROUPS.katakana) << GROUP_SHIFT;

/** Reads `text` into `stream` for the view of `table`, in time linear in its length. */
export function fillStream(stream: Stream, table: FoldTable, text: string): void {
  const size = text.length;
  if (stream.symbols.length < size + 8) grow(stream, size + 8);
  const words = table.words;
  let { symbols, starts, ends, edges } = stream;
  let n = 0;
  let edge: number = EDGES.separator;
  let lastSymbol = -1;
  let lastWord = 0;
  /** Symbols of the word so far when they are all the same, else 0. */
  let pure = 0;
  let wordStart = 0;
  let drawn = 0;
  let hasMask = false;

  for (let i = 0, width = 1; i < size; i += width) {
    let code = text.charCodeAt(i);
    width = 1;
    if (code >= 0xd800 && code <= 0xdbff) {
      code = text.codePointAt(i) ?? code;
      if (code > 0xffff) width = 2;
    }
    let word = code < words.length ? (words[code] as number) : 0;
    if (word === 0) word = foldWord(table, code);
    // The sound of a vowel drawn out is written with one sign in both kana scripts.
    if (code === 0x30fc && ((lastWord >>> GROUP_SHIFT) & 7) === GROUPS.hiragana) word += HIRAGANA_FOR_KATAKANA;
    let here = edge;
    if (code === 0) {
      symbols[n] = 0;
      starts[n] = i;
      ends[n] = i + 1;
      edges[n] = edge = EDGES.separator;
      n++;
      pure = 0;
      lastSymbol = -1;
      continue;
    }

    if ((word & PLAIN_MASK) === PLAIN_LETTER) {
      if (here === 0) {
        if (((lastWord ^ word) & KIND_MASK) !== 0) here = EDGES.seam;
        else if ((word & UPPER) !== 0 && (lastWord & (LOWER | UPPER)) === LOWER) here = EDGES.seam;
      }
      if (here !== 0) wordStart = i;
      edge = 0;
    } else {
      drawn |= word & DRAWN_DIFFERS;
      const role = (word >>> ROLE_SHIFT) & 7;
      if (role === ROLES.separator) {
        edge = EDGES.separator;
        continue;
      }
      if (role === ROLES.invisible) continue;
      if (role === ROLES.combining) {
        if (n > 0 && edge === 0) ends[n - 1] = i + width;
        continue;
      }
      if (role > ROLES.digit) {
        if (!actsAsLetter(table, text, i, role, width)) {
          edge = EDGES.separator;
          continue;
        }
        if (role === ROLES.mask) hasMask = true;
        here |= EDGES.seam;
        edge = EDGES.seam;
      } else {
        if (here === 0) {
          if (((lastWord ^ word) & KIND_MASK) !== 0) here = EDGES.seam;
          else if ((word & UPPER) !== 0 && (lastWord & (LOWER | UPPER)) === LOWER) here = EDGES.seam;
        }
        if (here !== 0) wordStart = i;
        const group = (word >>> GROUP_SHIFT) & 7;
        if (group !== GROUPS.alphabet) here = scriptEdge(text, i, wordStart, group, here);
        edge = 0;
      }
      if ((word & MANY) !== 0) {
        const sequence = table.sequences[word & SYMBOL_MASK] ?? [];
        if (n + sequence.length + size - i > symbols.length) {
          grow(stream, n + sequence.length + size - i + 8);
          ({ symbols, starts, ends, edges } = stream);
        }
        const isAlphabet = ((word >>> GROUP_SHIFT) & 7) === GROUPS.alphabet && role === ROLES.letter;
        for (const symbol of sequence) {
          if (isAlphabet && here === 0 && symbol === lastSymbol) {
            ends[n - 1] = i + width;
            continue;
          }
          symbols[n] = symbol;
          starts[n] = i;
          ends[n] = i + width;
          edges[n] = here;
          n++;
          // No word ends inside one character: the later symbols have no edge.
          here = 0;
          lastSymbol = symbol;
        }
        pure = 0;
        lastWord = word;
        continue;
      }
    }

    const symbol = word & SYMBOL_MASK;
    if (here !== 0) pure = 1;
    else if (symbol !== lastSymbol) {
      if (pure > 1) {
        // The word goes on: what was kept apart for "AAA" collapses after all.
        ends[n - pure] = ends[n - 1] as number;
        n -= pure - 1;
      }
      pure = 0;
    } else if ((word & PLAIN_MASK) === PLAIN_LETTER || ((word >>> GROUP_SHIFT) & 7) === GROUPS.alphabet) {
      if (((word >>> ROLE_SHIFT) & 7) !== ROLES.digit) {
        if (pure === 0 || pure >= LONGEST_PURE_WORD) {
          ends[n - 1] = i + width;
          lastWord = word;
          continue;
        }
        pure++;
      }
    } else pure = 0;
    symbols[n] = symbol;
    starts[n] = i;
    ends[n] = i + width;
    edges[n] = here;
    n++;
    lastSymbol = symbol;
    lastWord = word;
  }
  stream.length = n;
  stream.hasDrawn = drawn !== 0;
  stream.hasMask = hasMask;
}

/** The edge before a letter of a script with rules of its own. */
function scriptEdge(text: string, index: number, wordStart: number, group: number, edge: number): number {
  if (group === GROUPS.han || group === GROUPS.unspaced) return edge | EDGES.free;
  if (edge !== 0) return edge;
  if (group === GROUPS.katakana || group === GROUPS.hiragana) return EDGES.kana;
  if (group === GROUPS.hangul) return isParticle(text, index) ? EDGES.affix : 0;
  return index <= wordStart + 2 && isAfterPrefix(text, wordStart, index) ? EDGES.affix : 0;
}
