import { brotliDecompressSync } from 'node:zlib';
import { byteCount, digest, packed, wordCount } from './ordinary-words-data.ts';

/** The words one after the other in UTF-8, sorted by their bytes; word `k` begins at `starts[k]` and ends where the next begins. */
export interface WordTable {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const LINE_FEED = 10;
/** No word has more bytes; a longer question is no ordinary word. */
const LONGEST = 96;

/** Undoes the front coding: each entry has the number of bytes shared with the word before, its other bytes, and a line feed. */
function unpackTable(): WordTable {
  const coded = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const starts = new Uint32Array(wordCount + 1);
  const bytes = new Uint8Array(byteCount);
  let before = 0;
  let length = 0;
  let word = 0;
  for (let at = 0; at < coded.length; at++, word++) {
    starts[word] = length;
    const start = length;
    for (const end = before + (coded[at] ?? 0); before < end; before++) bytes[length++] = bytes[before] ?? 0;
    for (let byte = coded[++at] ?? LINE_FEED; byte !== LINE_FEED; byte = coded[++at] ?? LINE_FEED)
      bytes[length++] = byte;
    before = start;
  }
  starts[wordCount] = length;
  return { bytes, starts };
}

let table: WordTable | undefined;

/** Unpacked at the first question (about 60 ms, 11 MB), so that commands which recognize nothing do not pay for it. */
export function ordinaryWordTable(): WordTable {
  table ??= unpackTable();
  return table;
}

const encoder = new TextEncoder();
const question = new Uint8Array(LONGEST);

/** Order of word `k` and the first `length` bytes of the question: negative when the word comes first. */
function compareAt({ bytes, starts }: WordTable, k: number, length: number): number {
  const start = starts[k] ?? 0;
  const size = (starts[k + 1] ?? 0) - start;
  const shorter = size < length ? size : length;
  for (let j = 0; j < shorter; j++) {
    const difference = (bytes[start + j] ?? 0) - (question[j] ?? 0);
    if (difference !== 0) return difference;
  }
  return size - length;
}

// Texts repeat their words; finding one takes twenty steps over the table.
const memo = new Map<string, boolean>();
const MEMO_LIMIT = 20_000;

function isInTable(folded: string): boolean {
  const { read, written } = encoder.encodeInto(folded, question);
  if (read !== folded.length) return false;
  const words = ordinaryWordTable();
  let low = 0;
  let high = wordCount - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareAt(words, middle, written);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/**
 * Whether a folded word (`foldText`) is one that honest texts of some language have: dictionary words with their inflections, words of
 * goods, names of people and places. A spelling of a mark that is one is most likely that word. Not to be mixed up with `isCommonWord`,
 * which asks of a mark itself whether it is an everyday word: this list is two hundred times as long, and has the names of companies that
 * became words too. Where the words come from: docs/adr/0111.
 */
export function isOrdinaryWord(folded: string): boolean {
  const known = memo.get(folded);
  if (known !== undefined) return known;
  const isOne = isInTable(folded);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  // A long question is a seller's, and is not asked again.
  if (folded.length <= LONGEST) memo.set(folded, isOne);
  return isOne;
}

/** All of them, folded, in the order of their UTF-8 bytes. */
export function* ordinaryWords(): Generator<string> {
  const { bytes, starts } = ordinaryWordTable();
  const decoder = new TextDecoder();
  for (let k = 0; k < wordCount; k++) yield decoder.decode(bytes.subarray(starts[k], starts[k + 1]));
}

/** Names the table, for the version of the recognizer. */
export const ordinaryWordContent: string = digest;
