import type { Field } from '../fields/read-fields.ts';
import { foldText } from '../fold/fold-text.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';

/** A piece of a word: where it stands in its field, and whether it is all the field says. */
export interface Piece {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isWhole: boolean;
  readonly isNumber: boolean;
  /** A word of its own or a number, so that it needs no other piece to make sense. */
  readonly isOrdinary: boolean;
}

/** Pieces of two or three fields that may be one word when read one after the other. */
export interface Split {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A piece is looked for within so many code units of the field's end: longer words are no piece of a mark. */
const REACH = 24;
const SHORTEST_MARK = 3;
const MAX_FIELDS = 24;
/** Signs at a field's edge that are left out. */
const LONGEST_EDGE = 3;
const MAX_SPLITS = 120;
const LETTER = /[\p{L}\p{N}\p{M}\p{Cf}]/u;
const HAN = /\p{Script=Han}/u;
/** In Han text every character may begin or end a piece; marks are rarely longer than four. */
const HAN_PIECE = 3;

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(text.charAt(index));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHan(text: string, index: number): boolean {
  return text.charCodeAt(index) >= 0x2e80 && HAN.test(text.charAt(index));
}

function tailStart(text: string, end: number): number {
  const floor = Math.max(0, end - REACH);
  let start = end;
  let han = 0;
  while (start > floor && isLetter(text, start - 1)) {
    if (isHan(text, start - 1) && ++han > HAN_PIECE) break;
    start--;
  }
  return start;
}

function headEnd(text: string, start: number): number {
  const ceiling = Math.min(text.length, start + REACH);
  let end = start;
  let han = 0;
  while (end < ceiling && isLetter(text, end)) {
    if (isHan(text, end) && ++han > HAN_PIECE) break;
    end++;
  }
  return end;
}

const DIGIT = /\p{N}/u;

interface Word {
  readonly isNumber: boolean;
  readonly isOrdinary: boolean;
}

// The same few words end titles and begin descriptions.
const memo = new Map<string, Word>();
const MEMO_LIMIT = 8_192;

function readWord(word: string): Word {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const isNumber = DIGIT.test(word);
  const read = { isNumber, isOrdinary: isNumber || isOrdinaryWord(foldText(word)) };
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, read);
  return read;
}

function makePiece(field: Field, start: number, end: number, text: string, isWhole: boolean): Piece {
  const { isNumber, isOrdinary } = readWord(text);
  return { field, start, end, text, isWhole, isNumber, isOrdinary };
}

/** ASCII signs and letters, which no trimming takes away. */
function isDrawn(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Where the letters of a field begin; signs before them are no part of a name. */
function firstLetter(text: string): number {
  let start = isDrawn(text.charCodeAt(0)) ? 0 : text.length - text.trimStart().length;
  for (let k = 0; k < LONGEST_EDGE && start < text.length && !isLetter(text, start); k++) start++;
  return start;
}

/** Where they end. */
function letterEnd(text: string): number {
  let end = isDrawn(text.charCodeAt(text.length - 1)) ? text.length : text.trimEnd().length;
  for (let k = 0; k < LONGEST_EDGE && end > 0 && !isLetter(text, end - 1); k++) end--;
  return end;
}

/** The words that fields end with, of those that a mark may begin with. */
function readTails(fields: readonly Field[], mayGoOn: (word: string) => boolean): readonly Piece[] {
  const tails: Piece[] = [];
  for (const field of fields) {
    const { text } = field.reading;
    const end = letterEnd(text);
    const start = tailStart(text, end);
    if (start === end) continue;
    const tail = text.slice(start, end);
    if (mayGoOn(tail)) tails.push(makePiece(field, start, end, tail, start === firstLetter(text)));
  }
  return tails;
}

/** The words that fields begin with. */
function readHeads(fields: readonly Field[]): readonly Piece[] {
  const heads: Piece[] = [];
  for (const field of fields) {
    const { text } = field.reading;
    const start = firstLetter(text);
    const end = headEnd(text, start);
    if (start < end) heads.push(makePiece(field, start, end, text.slice(start, end), end === letterEnd(text)));
  }
  return heads;
}

function sizeOf({ start, end }: Piece): number {
  return end - start;
}

/** Two words that a page may show as one name: the brand and another, or what stands alone in an attribute after the word before it. */
function areOneName(tail: Piece, head: Piece): boolean {
  if (tail.isNumber || head.isNumber) return false;
  if (tail.field.name === 'brand' || head.field.name === 'brand') return tail.isWhole || head.isWhole;
  if (!head.isWhole) return false;
  return tail.field.name === 'title' || (tail.isWhole && head.field.order === tail.field.order + 1);
}

/**
 * Where one field ends and another begins, read as one word: a mark split over title, brand, variant and description. Two fields, one of
 * them at least with a piece that is no word of its own, unless both are shown as one name; or three with none that is, the middle one whole; in any order, since a page
 * shows them in its own. Of the first 24 fields, at most 120 splits. Without those whose
 * first piece no mark goes on from (`mayGoOn`): nearly all.
 */
export function readSplits(fields: readonly Field[], mayGoOn: (word: string) => boolean): readonly Split[] {
  if (fields.length < 2) return [];
  const read = fields.slice(0, MAX_FIELDS);
  const tails = readTails(read, mayGoOn);
  if (tails.length === 0) return [];
  const heads = readHeads(read);
  const splits: Split[] = [];
  for (const tail of tails) {
    for (const head of heads) {
      if (tail.field === head.field) continue;
      if (tail.isOrdinary && head.isOrdinary && !areOneName(tail, head)) continue;
      const size = sizeOf(tail) + sizeOf(head);
      addSplit(splits, size, tail, head);
      if (!head.isWhole || tail.isOrdinary || head.isOrdinary) continue;
      for (const last of heads) {
        if (last.isOrdinary || last.field === tail.field || last.field === head.field) continue;
        addSplit(splits, size + sizeOf(last), tail, head, last);
      }
    }
  }
  return splits;
}

function addSplit(splits: Split[], size: number, ...pieces: readonly Piece[]): void {
  if (size < SHORTEST_MARK || size > REACH || splits.length === MAX_SPLITS) return;
  splits.push({ text: pieces.map(({ text }) => text).join(''), pieces });
}
