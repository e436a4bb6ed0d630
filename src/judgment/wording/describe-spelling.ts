import { alignSpelling, type Piece } from '../spelling/align-spelling.ts';
import type { Spelling } from '../spelling/spelling.ts';
import type { Locale } from './locale.ts';
import { saidTricks, type TrickWords } from './said-trick.ts';
import { TRICKS_EN } from './tricks-en.ts';
import { TRICKS_ZH } from './tricks-zh.ts';

const WORDS: { readonly [locale in Locale]: TrickWords } = { en: TRICKS_EN, zh: TRICKS_ZH };

/**
 * How a mark is written, in words for people: "two Cyrillic letters (а, о); one letter dropped: l". Contains the seller's own
 * characters. `pieces` are those of the same spelling, where they are at hand.
 */
export function describeSpelling(
  spelling: Spelling,
  locale: Locale,
  pieces: readonly Piece[] = alignSpelling(spelling),
): string {
  const words = WORDS[locale];
  // The syllables of a derived spelling are no words of the mark.
  const hasWords = /\s/u.test(spelling.form.trim());
  return saidTricks(spelling, pieces)
    .filter(([{ kind }]) => kind !== 'joined' || hasWords || spelling.via === undefined)
    .map(([{ kind }, said]) => words[kind](said))
    .join(locale === 'zh' ? '；' : '; ');
}
