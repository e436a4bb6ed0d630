import type { EvasionMark } from '../evasion-mark.ts';
import { isLatin } from '../evasion-mark.ts';
import type { Random } from '../../random.ts';

/** Writes a mark as an evading seller does; undefined where this trick cannot be played on this mark. */
export type Spelling = (mark: EvasionMark, random: Random) => string | undefined;

/** The name in a case that sellers use: as registered, as a name, small. Other scripts stay as they are. */
export function castName(mark: EvasionMark, random: Random): string {
  if (!isLatin(mark)) return mark.name;
  const chance = random.unit();
  if (chance < 0.35) return mark.name;
  if (chance < 0.75) return mark.name.toLowerCase().replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return mark.name.toLowerCase();
}

/** Indices of characters (not UTF-16 units) that are letters. */
export function lettersOf(characters: readonly string[]): readonly number[] {
  return characters.flatMap((character, index) => (/\p{L}/u.test(character) ? [index] : []));
}

/**
 * Replaces letters by what `table` gives for them, at least one and about `share` of those that have an entry.
 */
export function replaceSome(
  text: string,
  table: { readonly [letter: string]: string },
  share: number,
  random: Random,
): string | undefined {
  const characters = [...text];
  const able = characters.flatMap((character, index) => (optionsOf(table, character).length > 0 ? [index] : []));
  if (able.length === 0) return undefined;
  const count = Math.min(able.length, Math.max(1, Math.round(able.length * share)));
  for (const index of random.sample(able, count)) {
    characters[index] = random.pick(optionsOf(table, characters[index] ?? ''));
  }
  return characters.join('');
}

function optionsOf(table: { readonly [letter: string]: string }, letter: string): readonly string[] {
  return (table[letter] ?? '').split(' ').filter((option) => option !== '');
}

/** A table of small letters that serves capitals as well. */
export function anyCase(table: { readonly [letter: string]: string }): { readonly [letter: string]: string } {
  const capitals = Object.entries(table).map(([letter, options]) => [letter.toUpperCase(), options] as const);
  return { ...Object.fromEntries(capitals), ...table };
}
