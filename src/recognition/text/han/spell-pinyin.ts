import type { DerivedForm } from '../spell/tricks.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { readingsOf } from './syllables.ts';

/** Shorter pinyin is a word or an abbreviation of half the world's languages. */
const LEAST_LETTERS = 5;
const ENOUGH_LETTERS = 8;
const MOST_READINGS = 3;
/** In more characters than this, one of them is in pinyin or all but one. */
const MOST_MIXED = 4;

/** The pinyin of each reading of the characters, the commonest first: `nuo wei ke` as [`nuo`, `wei`, `ke`]. ü is v here. */
function readAloud(letters: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [letters.map((letter) => readingsOf(letter)[0]?.pinyin ?? letter)];
  for (const [k, letter] of letters.entries()) {
    for (const { pinyin } of readingsOf(letter).slice(1)) {
      const other = (found[0] ?? []).with(k, pinyin);
      if (found.every((known) => known.join(' ') !== other.join(' '))) found.push(other);
    }
  }
  return found.slice(0, MOST_READINGS);
}

function write(syllables: readonly string[], gap: string): readonly string[] {
  const text = syllables.join(gap);
  return text.includes('v') ? [text, text.replaceAll('v', 'u')] : [text];
}

/** A form wholly in pinyin, together and in syllables. */
export function spellPinyin(letters: readonly string[]): readonly DerivedForm[] {
  const found: DerivedForm[] = [];
  for (const [k, syllables] of readAloud(letters).entries()) {
    const length = syllables.join('').length;
    if (length < LEAST_LETTERS || letters.length < 2) continue;
    for (const text of [...write(syllables, ''), ...write(syllables, ' ')]) {
      const isWord = isOrdinaryWord(text.replaceAll(' ', ''));
      const certainty = (length < ENOUGH_LETTERS ? 0.6 : 0.78) * (k === 0 ? 1 : 0.85) * (isWord ? 0.4 : 1);
      found.push({ text, trick: { kind: 'pinyin', count: letters.length }, certainty });
    }
  }
  return found;
}

function countOf(choice: readonly boolean[]): number {
  return choice.filter(Boolean).length;
}

/** Which characters are written in pinyin: every choice but all and none, those with the fewest first. */
function choices(length: number): readonly (readonly boolean[])[] {
  const all = Array.from({ length: 2 ** length - 2 }, (_, k) =>
    Array.from({ length }, (_unused, at) => (((k + 1) >> at) & 1) === 1),
  );
  const kept = length <= MOST_MIXED ? all : all.filter((choice) => [1, length - 1].includes(countOf(choice)));
  return kept.toSorted((a, b) => countOf(a) - countOf(b));
}

/** A form partly in pinyin: 诺weike, nuo维ke. Nobody but who avoids the mark writes so. */
export function spellMixed(letters: readonly string[]): readonly DerivedForm[] {
  if (letters.length < 2 || letters.length > 8) return [];
  const syllables = readAloud(letters)[0] ?? [];
  return choices(letters.length).flatMap((choice) => {
    const count = countOf(choice);
    const hasLetter = letters.some((letter, k) => choice[k] === true && syllables[k] === letter);
    if (hasLetter) return [];
    const text = letters.map((letter, k) => (choice[k] === true ? (syllables[k] ?? letter) : letter)).join('');
    return [{ text, trick: { kind: 'pinyin', count }, certainty: letters.length === 2 ? 0.68 : 0.8 } as const];
  });
}
