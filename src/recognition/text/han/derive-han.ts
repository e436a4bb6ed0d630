import { foldText } from '../fold/fold-text.ts';
import type { DerivedForm } from '../spell/tricks.ts';
import { nearShapesOf } from './near-shapes.ts';
import { isOrdinaryHanWord } from './ordinary-words.ts';
import { spellMixed, spellPinyin } from './spell-pinyin.ts';
import { joinTogether, takeApart } from './take-apart.ts';

const MOST = 120;
const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;
const MOST_SHAPES = 24;
/** Another name of two characters has one of them by chance. */
const MOST_SHAPES_OF_TWO = 12;

/** By place among the near shapes of a character. */
function shapeFactor(rank: number): number {
  return rank < 2 ? 1 : rank < 4 ? 0.95 : 0.9;
}

/** Each character in turn replaced by those that look like it. */
function replaceByShape(letters: readonly string[]): readonly DerivedForm[] {
  if (letters.length < 2) return [];
  const base = letters.length === 2 ? 0.66 : letters.length === 3 ? 0.75 : 0.82;
  const count = letters.length === 2 ? MOST_SHAPES_OF_TWO : MOST_SHAPES;
  return Array.from({ length: count }, (_, rank) => rank).flatMap((rank) =>
    letters.flatMap((letter, at): readonly DerivedForm[] => {
      const shape = nearShapesOf(letter)[rank];
      const text = shape === undefined ? '' : letters.with(at, shape).join('');
      if (text === '' || isOrdinaryHanWord(text)) return [];
      return [{ text, trick: { kind: 'near-shape', count: 1 }, certainty: base * shapeFactor(rank) }];
    }),
  );
}

/** The letters of a form, folded; none of a form without Han characters. */
function lettersOf(form: string): readonly string[] {
  const folded = foldText(form);
  return HAN.test(folded) ? [...folded].filter((letter) => LETTER.test(letter)) : [];
}

/** Each text once, and not the form itself; the first of a text counts. */
function distinct(letters: readonly string[], spellings: readonly DerivedForm[]): readonly DerivedForm[] {
  const form = letters.join('');
  const found = new Map<string, DerivedForm>();
  for (const derived of spellings) {
    if (found.size === MOST) break;
    if (derived.text !== form && !found.has(derived.text)) found.set(derived.text, derived);
  }
  return [...found.values()];
}

/** Other spellings of a form with Han characters taken apart or drawn as one: those of `deriveHan` that come first. */
export function redrawHan(form: string): readonly DerivedForm[] {
  const letters = lettersOf(form);
  return distinct(letters, [...takeApart(letters), ...joinTogether(letters)]);
}

/**
 * Other spellings of a form with Han characters that a reader takes for it: characters taken apart and drawn as one, replaced by near shapes, in
 * pinyin wholly or partly. Each text once, 120 at most, those worth most first; nothing for forms without Han characters, and pinyin and near
 * shapes only where all letters are Han. What they are worth in a text that has them by chance is for `weighHan`.
 */
export function deriveHan(form: string): readonly DerivedForm[] {
  const letters = lettersOf(form);
  const isHan = letters.every((letter) => HAN.test(letter));
  const own = isHan ? [...spellPinyin(letters), ...spellMixed(letters)] : [];
  const shapes = isHan ? replaceByShape(letters) : [];
  return distinct(letters, [...takeApart(letters), ...joinTogether(letters), ...own, ...shapes]);
}
