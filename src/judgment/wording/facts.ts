import type { JsonValue } from '../../evidence/index.ts';
import { readSpelling } from '../spelling/spelling.ts';
import { cleanText } from './clean-text.ts';
import { describeSpelling } from './describe-spelling.ts';
import { joinWords, type Locale } from './locale.ts';
import { namePlace } from './place-names.ts';

export type Facts = { readonly [name: string]: JsonValue };

/** Codes that a sentence names; all stand on the decision. */
const MOST_CODES = 4;

const SEPARATORS: { readonly [locale in Locale]: string } = { en: ', ', zh: '、' };

/** Reads facts for sentences of one locale. What is absent reads as an empty text, list or undefined. */
export function readFacts(facts: Facts, locale: Locale) {
  const text = (name: string): string => {
    const value = facts[name];
    return typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
  };
  const list = (name: string): readonly string[] => {
    const value = facts[name];
    return Array.isArray(value) ? value.map((item) => cleanText(String(item))) : [];
  };
  return {
    has: (name: string) => facts[name] !== undefined,
    text,
    /** Quoted the way the locale quotes. */
    quote: (name: string) => `“${text(name)}”`,
    /** Each quoted, as one enumeration. */
    quotes: (name: string) =>
      joinWords(
        list(name).map((words) => `“${words}”`),
        locale,
      ),
    place: (name: string) => namePlace(text(name), locale),
    places: (name: string) =>
      joinWords(
        list(name).map((code) => namePlace(code, locale)),
        locale,
      ),
    /** Codes as they are, the first few. */
    codes: (name: string) => {
      const codes = list(name);
      const few = codes.slice(0, MOST_CODES).join(SEPARATORS[locale]);
      return codes.length <= MOST_CODES ? few : `${few}${SEPARATORS[locale]}…`;
    },
    /** Words of the locale for each of these, as one enumeration. */
    named: (name: string, names: { readonly [word: string]: string }) =>
      joinWords(
        list(name).map((word) => names[word] ?? word),
        locale,
      ),
    classes: (name: string) => {
      const numbers = list(name);
      if (locale === 'zh') return `第${numbers.join('、')}类`;
      return `${numbers.length === 1 ? 'class' : 'classes'} ${joinWords(numbers, locale)}`;
    },
    /** The tricks by which the words depart from the mark; empty for ordinary writing. */
    tricks: () => {
      const spelling = readSpelling(facts);
      return spelling === undefined ? '' : describeSpelling(spelling, locale);
    },
    /** Pictures are counted from 1 where people read. */
    picture: () => (typeof facts['image'] === 'number' ? facts['image'] + 1 : undefined),
  };
}

export type FactReader = ReturnType<typeof readFacts>;
