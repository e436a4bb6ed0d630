import { GROUPS, ROLES, type View } from '../fold/fold-character.ts';
import { type FoldTable, foldTables, foldWord, GROUP_SHIFT, hasRole, MANY, SYMBOL_MASK } from '../fold/fold-table.ts';
import type { DerivedForm } from '../spell/tricks.ts';
import { fillStream, makeStream, type Stream } from './stream.ts';

const MAX_PATTERNS = 16;
const MAX_FORM_LENGTH = 256;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** No character stands for more letters. */
const MOST_LETTERS = 18;
const scratch = makeStream(MAX_FORM_LENGTH * MOST_LETTERS);

function readPattern(text: string, view: View): string {
  fillStream(scratch, foldTables[view], text);
  let pattern = '';
  for (let i = 0; i < scratch.length; i++) pattern += String.fromCodePoint(scratch.symbols[i] ?? 0);
  return pattern;
}

function isSeparator(character: string): boolean {
  return hasRole(foldWord(foldTables.plain, character.codePointAt(0) ?? 0), ROLES.separator);
}

/** The spellings in which one view can meet a form: as it stands, written together, letter by letter, and with rn for m, vv for w. */
function spellings(form: string, view: View): string[] {
  const characters = [...form];
  const letters = characters.filter((character) => !isSeparator(character));
  const asIs = readPattern(form, view);
  const together = letters.length === characters.length ? asIs : readPattern(letters.join(''), view);
  const found = [asIs, together, readPattern(letters.join(' '), view)];
  for (const [letter, drawn] of [
    ['m', 'rn'],
    ['w', 'v'],
  ] as const) {
    if (!asIs.includes(letter)) continue;
    found.push(asIs.replaceAll(letter, drawn));
    const first = asIs.indexOf(letter);
    const last = asIs.lastIndexOf(letter);
    if (first !== last) {
      found.push(asIs.slice(0, first) + drawn + asIs.slice(first + 1));
      found.push(asIs.slice(0, last) + drawn + asIs.slice(last + 1));
    }
  }
  return found;
}

/** Letters that digits stand for, with those digits' symbol: two of them are two symbols where one is written as its digit. */
const DOUBLES = /([oizeasgtbl])\1/giu;

/** The form with blanks put between letters that digits can stand for, where it has them twice: all of these, and each. */
function partDoubles(form: string): readonly string[] {
  const places = Array.from(form.matchAll(DOUBLES), ({ index }) => index + 1);
  if (places.length < 2) return places.map((place) => partAt(form, [place]));
  return [partAt(form, places), ...places.map((place) => partAt(form, [place]))];
}

function partAt(form: string, places: readonly number[]): string {
  return [0, ...places].map((from, k) => form.slice(from, places[k])).join(' ');
}

/**
 * What the automaton looks for to find `form` in any view: a few patterns of symbols. A form outside ASCII is drawn differently in
 * capitals and small letters (Ν is an N, ν a v), so each case gives its own.
 */
export function patternsOf(form: string): readonly string[] {
  const text = form.slice(0, MAX_FORM_LENGTH);
  const found = new Set(spellings(text, 'plain'));
  for (const parted of partDoubles(text)) found.add(readPattern(parted, 'plain'));
  if (/[\u0080-\uffff]/.test(text)) {
    for (const cased of drawnCases(text)) for (const spelling of spellings(cased, 'drawn')) found.add(spelling);
  }
  found.delete('');
  return [...found].slice(0, MAX_PATTERNS);
}

/** The ways a form can be cased when it is drawn with look-alikes. */
export function drawnCases(form: string): readonly string[] {
  const small = form.toLowerCase();
  return [form, small, form.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)];
}

/**
 * What the automaton looks for to find a spelling that was derived from a form: just that, in the view that reads it. The stream is
 * overwritten by the next call.
 */
export function readDerived({ text, trick }: DerivedForm): Pick<Stream, 'symbols' | 'length'> {
  const table = foldTables[trick.kind === 'homoglyph' ? 'drawn' : 'plain'];
  const start = text.length > MAX_FORM_LENGTH ? text.slice(0, MAX_FORM_LENGTH) : text;
  if (!readLetters(start, table)) fillStream(scratch, table, start);
  return scratch;
}

/** Reads a text of letters and blanks as `fillStream` does, in a fraction of its time; false where it has anything that takes more. */
function readLetters(text: string, table: FoldTable): boolean {
  let length = 0;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A break of fields is a symbol of its own.
    if (code === 0 || (code >= FIRST_SURROGATE && code <= LAST_SURROGATE)) return false;
    const word = foldWord(table, code);
    if (hasRole(word, ROLES.separator)) {
      last = -1;
      continue;
    }
    const symbol = word & SYMBOL_MASK;
    const isMany = (word & MANY) !== 0;
    // Letters in pairs are one symbol, in some scripts and words.
    if (!hasRole(word, ROLES.letter) || (!isMany && symbol === last)) return false;
    if (!isMany) scratch.symbols[length++] = last = symbol;
    else if (((word >>> GROUP_SHIFT) & 7) === GROUPS.alphabet) return false;
    else for (const one of table.sequences[symbol] ?? []) scratch.symbols[length++] = last = one;
  }
  scratch.length = length;
  return true;
}

const ALPHABETIC_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const SHORTEST_NEAR_WORD = 5;

/** The words of a form whose misspellings are looked for, as the plain stream reads them: of one alphabet, five symbols or longer. */
export function wordPatternsOf(form: string): readonly string[] {
  const words = form.slice(0, MAX_FORM_LENGTH).split(/[^\p{L}\p{N}\p{M}]+/u);
  const patterns = words.filter((word) => ALPHABETIC_WORD.test(word)).map((word) => readPattern(word, 'plain'));
  return [...new Set(patterns)].filter((pattern) => pattern.length >= SHORTEST_NEAR_WORD);
}
