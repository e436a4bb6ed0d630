import type { DerivedForm } from '../spell/tricks.ts';
import { joinedOf, partsOf } from './character-parts.ts';
import { isOrdinaryHanWord } from './ordinary-words.ts';

/** Sets of places, the smallest first: each alone, then pairs, then all. */
function placesOf(able: readonly number[]): readonly (readonly number[])[] {
  const pairs = able.flatMap((a, k) => able.slice(k + 1).map((b) => [a, b]));
  const all = able.length > 2 ? [able] : [];
  return [...able.map((at) => [at]), ...pairs, ...all];
}

function replace(letters: readonly string[], at: number, count: number, text: string): string {
  return letters.toSpliced(at, count, text).join('');
}

/** A form with characters taken apart, 驰达 as 马也达: one, two or all of them, one also into the whole characters of its radicals. */
export function takeApart(letters: readonly string[]): readonly DerivedForm[] {
  if (letters.length < 2) return [];
  const certainty = letters.length === 2 ? 0.8 : 0.9;
  const able = letters.flatMap((letter, at) => (partsOf(letter).length > 0 ? [at] : []));
  const plain = placesOf(able).map((places): DerivedForm => {
    const text = letters.map((letter, at) => (places.includes(at) ? (partsOf(letter)[0] ?? letter) : letter)).join('');
    return { text, trick: { kind: 'split-character', count: places.length }, certainty };
  });
  const others = able.flatMap((at) =>
    partsOf(letters[at] ?? '')
      .slice(1)
      .map((parts): DerivedForm => {
        const text = replace(letters, at, 1, parts);
        return { text, trick: { kind: 'split-character', count: 1 }, certainty: certainty * 0.9 };
      }),
  );
  return [...plain, ...others];
}

/** A form with two characters drawn as one, 古月澜 as 胡澜. */
export function joinTogether(letters: readonly string[]): readonly DerivedForm[] {
  if (letters.length < 3) return [];
  return letters.flatMap((letter, at): readonly DerivedForm[] => {
    const joined = joinedOf(letter, letters[at + 1] ?? '');
    const text = joined === undefined ? '' : replace(letters, at, 2, joined);
    if (text === '' || isOrdinaryHanWord(text)) return [];
    return [{ text, trick: { kind: 'joined-characters', count: 1 }, certainty: letters.length === 3 ? 0.72 : 0.8 }];
  });
}
