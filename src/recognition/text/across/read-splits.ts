import type { Field } from '../fields/read-fields.ts';
import { foldText } from '../fold/fold-text.ts';
import { HAN_PIECE, LONGEST_PIECE, MOST_FIELDS } from '../scan/kernel-layout.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isHanUnit, isPieceLetter } from './piece-letters.ts';

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

const SHORTEST_MARK = 3;
/** Signs at a field's edge that are left out. */
const LONGEST_EDGE = 3;
const MAX_SPLITS = 120;

function isLetter(text: string, index: number): boolean {
  return isPieceLetter(text.charAt(index));
}

function isHan(text: string, index: number): boolean {
  return isHanUnit(text.charAt(index));
}

function tailStart(text: string, end: number): number {
  const floor = Math.max(0, end - LONGEST_PIECE);
  let start = end;
  let han = 0;
  while (start > floor && isLetter(text, start - 1)) {
    if (isHan(text, start - 1) && ++han > HAN_PIECE) break;
    start--;
  }
  return start;
}

function headEnd(text: string, start: number): number {
  const ceiling = Math.min(text.length, start + LONGEST_PIECE);
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

/** The words that the `open` fields end with. */
function readTails(fields: readonly Field[], open: number): readonly Piece[] {
  const tails: Piece[] = [];
  for (const [k, field] of fields.entries()) {
    if (((open >> k) & 1) === 0) continue;
    const { text } = field.reading;
    const end = letterEnd(text);
    const start = tailStart(text, end);
    if (start === end) continue;
    tails.push(makePiece(field, start, end, text.slice(start, end), start === firstLetter(text)));
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
 * shows them in its own. Of the first 24 fields, at most 120 splits. `open` has a bit set for each field whose end a mark may begin in (`Hits.openFields`).
 */
export function readSplits(fields: readonly Field[], open: number): readonly Split[] {
  const read = fields.slice(0, MOST_FIELDS);
  const tails = readTails(read, open);
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
  if (size < SHORTEST_MARK || size > LONGEST_PIECE || splits.length === MAX_SPLITS) return;
  splits.push({ text: pieces.map(({ text }) => text).join(''), pieces });
}
