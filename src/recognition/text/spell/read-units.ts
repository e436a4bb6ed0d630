import { type Folded, foldCharacter, ROLES, type View } from '../fold/fold-character.ts';

/** One letter of a text, with what stands before it. */
export interface Unit {
  readonly letter: number;
  readonly symbol: number;
  readonly role: number;
  readonly character: string;
  /** First unit of its character. */
  readonly isFirst: boolean;
  /** Separators between this unit and the one before. */
  readonly gap: string;
}

export interface Units {
  readonly units: readonly Unit[];
  readonly invisible: number;
  readonly bidi: number;
  readonly combining: number;
}

// Characters repeat; folding one costs microseconds.
const memo: { readonly [view in View]: Map<number, Folded> } = { plain: new Map(), drawn: new Map() };
const MEMO_LIMIT = 20_000;

export function foldOnce(codePoint: number, view: View): Folded {
  const known = memo[view].get(codePoint);
  if (known !== undefined) return known;
  const folded = foldCharacter(codePoint, view);
  if (memo[view].size >= MEMO_LIMIT) memo[view].clear();
  memo[view].set(codePoint, folded);
  return folded;
}

const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/;
const STAND_OR_MASK: ReadonlySet<number> = new Set([ROLES.stand, ROLES.mask]);

function isAlphanumeric(character: string | undefined): boolean {
  if (character === undefined) return false;
  const { role } = foldOnce(character.codePointAt(0) ?? 0, 'plain');
  return role === ROLES.letter || role === ROLES.digit;
}

/** Whether a sign has a letter beside it, or stands where a letter of a word that is spelled out would (N.@.R.D). */
function standsBetween(characters: readonly string[], at: number): boolean {
  const [before, after] = [characters[at - 1], characters[at + 1]];
  if ([before, after].some((near) => near === characters[at] || isAlphanumeric(near))) return true;
  const isBefore = before !== undefined && before === characters[at - 3] && isAlphanumeric(characters[at - 2]);
  return isBefore || (after !== undefined && after === characters[at + 3] && isAlphanumeric(characters[at + 2]));
}

/** Reads a text letter by letter, uncollapsed. Stand-ins count as letters when `keepsSigns`, else as separators. */
export function readUnits(text: string, view: View, keepsSigns: boolean): Units {
  const units: Unit[] = [];
  let gap = '';
  let invisible = 0;
  let bidi = 0;
  let combining = 0;
  const characters = [...text];
  for (const [at, character] of characters.entries()) {
    const folded = foldOnce(character.codePointAt(0) ?? 0, view);
    if (folded.role === ROLES.invisible) {
      if (BIDI.test(character)) bidi++;
      else invisible++;
      continue;
    }
    if (folded.role === ROLES.combining) {
      combining++;
      continue;
    }
    const isSign = STAND_OR_MASK.has(folded.role);
    const isBetween = isSign && standsBetween(characters, at);
    if (folded.role === ROLES.separator || (isSign && !(keepsSigns && isBetween))) {
      gap += character;
      continue;
    }
    for (const [k, letter] of folded.letters.entries()) {
      units.push({ letter, symbol: folded.symbols[k] ?? letter, role: folded.role, character, isFirst: k === 0, gap });
      gap = '';
    }
  }
  return { units, invisible, bidi, combining };
}
