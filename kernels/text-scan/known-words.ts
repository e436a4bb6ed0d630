import {
  AT_KNOWN_WORDS, AT_WORD_RECORDS, KNOWN_WORD_BYTES, KNOWN_WORDS, MOST_LETTERS, NO_LETTER_KIND, SCANNER, SYMBOL_BITS,
} from '../../src/recognition/text/scan/kernel-layout'; // prettier-ignore
import { context, word } from './memory';
import { FACTOR, fingerprint } from './ordinary';
import {
  edges,
  hasWide,
  letters,
  searchedWord,
  SEPARATOR_EDGE,
  symbols,
  wordCount,
  wordFirsts,
  wordLetters,
} from './stream';

/*
 * Texts repeat their words. What comes of one that stands between separators depends on its letters alone: what it misspells or sounds
 * like, and where in the first segment's trie it leads to, which is most often nowhere. So it is remembered, and one look at a small
 * table spares many into large ones. Of a word that resembles something, nothing is remembered but its way in the trie.
 *
 * A record: eight bytes of the word's print, 0 where it cannot be remembered; four of the state; two of the symbols in the state's tail;
 * two of flags. Tokens of other scripts are remembered too, where they resemble nothing: by their print alone.
 */

const ALPHABET = 0;
const STATE = 8;
const IN_TAIL = 12;
const FLAGS = 14;
const LIKE_NOTHING = 1;
/** No pattern of a segment but the first begins with the word. */
const BEGINS_NOTHING_ELSE = 2;
const KNOWN = 4;

/** What a print is of. */
const WORD = 0;
const NUMBER = 1;
const TOKEN = 2;

let records: usize = 0;

function recordAt(at: i32): usize {
  return records + <usize>(at * KNOWN_WORD_BYTES);
}

function flagsOf(at: i32): i32 {
  return load<u16>(recordAt(at), FLAGS);
}

function setFlags(at: i32, flags: i32): void {
  store<u16>(recordAt(at), flags, FLAGS);
}

function placeOf(print: u64): usize {
  return <usize>context(AT_KNOWN_WORDS) + <usize>(<i32>((print >> 40) & (KNOWN_WORDS - 1)) * KNOWN_WORD_BYTES);
}

/** What a word is known by: its letters, how many symbols it has (of "AAA" more than one), what it is, and the scanner. */
function printOf(ofLetters: u64, symbolCount: i32, what: i32): u64 {
  return ofLetters ^ (((<u64>(<u32>context(SCANNER)) * 4 + <u64>what) * 64 + <u64>symbolCount) * FACTOR);
}

function isSeparated(symbol: i32): bool {
  return (load<u8>(edges + <usize>symbol) & SEPARATOR_EDGE) !== 0;
}

/** The print of the word `at`; 0 where more than its letters may matter. */
function readPrint(at: i32): u64 {
  const first = word(wordFirsts, at);
  const next = word(wordFirsts, at + 1);
  const kind = word(symbols, first) >>> SYMBOL_BITS;
  if (kind !== ALPHABET && kind !== NO_LETTER_KIND) return 0;
  if (hasWide || !isSeparated(first) || (at + 1 < wordCount && !isSeparated(next))) return 0;
  const firstLetter = word(wordLetters, at);
  const count = word(wordLetters, at + 1) - firstLetter;
  if (count > MOST_LETTERS) return 0;
  const ofLetters = fingerprint(letters + ((<usize>firstLetter) << 1), count);
  return printOf(ofLetters, next - first, kind === ALPHABET ? WORD : NUMBER);
}

/** Reads what is known of the words that begin before symbol `limit`. */
export function readRecords(limit: i32): void {
  records = <usize>context(AT_WORD_RECORDS);
  for (let at = searchedWord; at < wordCount && word(wordFirsts, at) < limit; at++) {
    const print = readPrint(at);
    const record = recordAt(at);
    store<u64>(record, print);
    const known = placeOf(print);
    if (print !== 0 && load<u64>(known) === print) store<u64>(record, load<u64>(known, STATE), STATE);
    else store<u64>(record, (<u64>BEGINS_NOTHING_ELSE) << 48, STATE);
  }
}

/** Whether the word is one that can be remembered. */
export function isRemembered(at: i32): bool {
  return load<u64>(recordAt(at)) !== 0;
}

/** Whether its path is known. */
export function isKnown(at: i32): bool {
  return (flagsOf(at) & KNOWN) !== 0;
}

/** Says where the first segment's trie stands behind the word: a state, 0 for nowhere, and of a leaf, how many symbols of its tail the word has. */
export function setPath(at: i32, state: i32, inTail: i32): void {
  store<i32>(recordAt(at), state, STATE);
  store<u16>(recordAt(at), inTail, IN_TAIL);
}

export function stateOf(at: i32): i32 {
  return load<i32>(recordAt(at), STATE);
}

export function inTailOf(at: i32): i32 {
  return load<u16>(recordAt(at), IN_TAIL);
}

export function beginsNothingElse(at: i32): bool {
  return (flagsOf(at) & BEGINS_NOTHING_ELSE) !== 0;
}

/** A pattern of another segment may begin with the word. */
export function setBeginning(at: i32): void {
  setFlags(at, flagsOf(at) & ~BEGINS_NOTHING_ELSE);
}

/** Whether the word is known to misspell nothing, and to sound like nothing. */
export function isLikeNothing(at: i32): bool {
  return (flagsOf(at) & LIKE_NOTHING) !== 0;
}

/** Remembers a word after all was looked for that begins with it, and whether it is like nothing. */
export function rememberWord(at: i32, likeNothing: bool): void {
  const print = load<u64>(recordAt(at));
  if (print === 0 || (isKnown(at) && !likeNothing)) return;
  setFlags(at, flagsOf(at) | KNOWN | (likeNothing ? LIKE_NOTHING : 0));
  const known = placeOf(print);
  store<u64>(known, print);
  store<u64>(known, load<u64>(recordAt(at), STATE), STATE);
}

/** Whether a token was met lately and is like nothing, or is ordinary. Its letters and their number give the symbols where no seam stands inside. */
export function isKnownToken(ofLetters: u64, symbolCount: i32): bool {
  const print = printOf(ofLetters, symbolCount, TOKEN);
  return load<u64>(placeOf(print)) === print;
}

export function rememberToken(ofLetters: u64, symbolCount: i32): void {
  const print = printOf(ofLetters, symbolCount, TOKEN);
  store<u64>(placeOf(print), print);
}
