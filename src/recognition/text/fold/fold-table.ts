import { type Folded, foldCharacter, ROLES, type View } from './fold-character.ts';

// Code points above plane 3 are tags, variation selectors and private use; they are folded without a table.
const TABLE_SIZE = 0x40000;

/*
 * One 32-bit word a code point, filled when a code point is first met: folding costs microseconds, looking up costs one load.
 *
 *   bits 0–17   the symbol, or the index into `sequences` when `MANY` is set
 *   bits 18–20  role
 *   bits 21–23  group
 *   bit  24     upper case
 *   bit  25     lower case
 *   bit  26     more than one symbol
 *   bit  27     the drawn view reads it otherwise
 *   bit  28     filled
 */
export const SYMBOL_MASK = 0x3ffff;
export const ROLE_SHIFT = 18;
export const GROUP_SHIFT = 21;
export const UPPER = 1 << 24;
export const LOWER = 1 << 25;
export const MANY = 1 << 26;
export const DRAWN_DIFFERS = 1 << 27;
const FILLED = 1 << 28;

export interface FoldTable {
  readonly view: View;
  readonly words: Int32Array;
  readonly sequences: (readonly number[])[];
}

function makeFoldTable(view: View): FoldTable {
  return { view, words: new Int32Array(TABLE_SIZE), sequences: [] };
}

/** Shared by all matchers of the process. What they hold depends on nothing but the code point, so filling order does not show. */
export const foldTables: { readonly [view in View]: FoldTable } = {
  plain: makeFoldTable('plain'),
  drawn: makeFoldTable('drawn'),
};

function isSameReading(a: Folded, b: Folded): boolean {
  return a.role === b.role && a.symbols.length === b.symbols.length && a.symbols.every((s, i) => s === b.symbols[i]);
}

/** The word of a code point, computed on first sight. */
export function foldWord(table: FoldTable, codePoint: number): number {
  if (codePoint < TABLE_SIZE) {
    const known = table.words[codePoint] ?? 0;
    if (known !== 0) return known;
  }
  const folded = foldCharacter(codePoint, table.view);
  let word = FILLED | (folded.role << ROLE_SHIFT) | (folded.group << GROUP_SHIFT);
  if (folded.isUpper) word |= UPPER;
  if (folded.isLower) word |= LOWER;
  if (folded.symbols.length > 1) {
    word |= MANY | table.sequences.length;
    table.sequences.push(folded.symbols);
  } else word |= folded.symbols[0] ?? 0;
  if (codePoint > 0x7f && !isSameReading(folded, foldCharacter(codePoint, 'drawn'))) word |= DRAWN_DIFFERS;
  if (codePoint < TABLE_SIZE) table.words[codePoint] = word;
  return word;
}

/** Whether a word's role is `role`. */
export function hasRole(word: number, role: (typeof ROLES)[keyof typeof ROLES]): boolean {
  return ((word >>> ROLE_SHIFT) & 7) === role;
}
