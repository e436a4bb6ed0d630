import { CHINESE_GOODS } from './words/chinese.ts';
import { ENGLISH_GOODS } from './words/english.ts';
import { FRENCH_GOODS } from './words/french.ts';
import { GERMAN_GOODS } from './words/german.ts';
import { ITALIAN_GOODS } from './words/italian.ts';
import { JAPANESE_GOODS } from './words/japanese.ts';
import { SPANISH_GOODS } from './words/spanish.ts';

/** Nice class → names of goods, separated by commas. A name may stand under several classes. */
export type GoodsWords = { readonly [niceClass: number]: string };

export interface GoodsLexicon {
  /** Names written with spaces, lower case, as their words joined by one space. */
  readonly phrases: ReadonlyMap<string, readonly number[]>;
  /** First words of `phrases`, with the number of words of the longest phrase that starts so. */
  readonly firstWords: ReadonlyMap<string, number>;
  /** Names in Chinese and Japanese, which have no spaces, by their first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly text: string; readonly classes: readonly number[] }[]>;
  /** German names that may end a compound: Lederhandtasche is a Handtasche. */
  readonly compoundEnds: ReadonlyMap<string, readonly number[]>;
  /** Last three letters of `compoundEnds`: most words are no such compound, and this tells them at once. */
  readonly compoundTails: ReadonlySet<string>;
}

/** Shorter ends would find goods in words of other languages (`syringe` is no ring). */
const SHORTEST_COMPOUND_END = 5;
/** Without its accents a shorter name is another word: `thé` is tea, `the` is not. */
const SHORTEST_UNACCENTED = 5;

let built: GoodsLexicon | undefined;

/** The lexicon of all languages; built on first use (8 ms). */
export function goodsLexicon(): GoodsLexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): GoodsLexicon {
  const phrases = new Map<string, readonly number[]>();
  const compoundEnds = new Map<string, readonly number[]>();
  const unspaced = new Map<string, readonly number[]>();
  for (const [name, niceClass] of namesOf(ENGLISH_GOODS)) {
    for (const form of [name, ...englishPlurals(name)]) addName(phrases, form, niceClass);
  }
  for (const words of [FRENCH_GOODS, SPANISH_GOODS]) {
    for (const [name, niceClass] of namesOf(words)) {
      for (const form of [name, ...romancePlurals(name)]) addWithoutAccents(phrases, form, niceClass);
    }
  }
  for (const [name, niceClass] of namesOf(ITALIAN_GOODS)) addWithoutAccents(phrases, name, niceClass);
  for (const [name, niceClass] of namesOf(GERMAN_GOODS)) {
    addWithoutAccents(phrases, name, niceClass);
    if (name.length >= SHORTEST_COMPOUND_END && !name.includes(' ')) addName(compoundEnds, name, niceClass);
  }
  for (const words of [CHINESE_GOODS, JAPANESE_GOODS]) {
    for (const [name, niceClass] of namesOf(words)) addName(unspaced, name, niceClass);
  }
  const compoundTails = new Set([...compoundEnds.keys()].map((name) => name.slice(-3)));
  return {
    phrases,
    firstWords: firstWordsOf(phrases),
    unspaced: byFirstCharacter(unspaced),
    compoundEnds,
    compoundTails,
  };
}

function* namesOf(words: GoodsWords): Iterable<readonly [name: string, niceClass: number]> {
  for (const [niceClass, names] of Object.entries(words)) {
    for (const name of names.split(',')) yield [name.trim().normalize('NFKC').toLowerCase(), Number(niceClass)];
  }
}

function addName(names: Map<string, readonly number[]>, name: string, niceClass: number): void {
  const classes = names.get(name) ?? [];
  if (!classes.includes(niceClass))
    names.set(
      name,
      [...classes, niceClass].sort((a, b) => a - b),
    );
}

function addWithoutAccents(names: Map<string, readonly number[]>, name: string, niceClass: number): void {
  addName(names, name, niceClass);
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== name && plain.length >= SHORTEST_UNACCENTED) addName(names, plain, niceClass);
}

function englishPlurals(name: string): readonly string[] {
  if (/[^aeiou]y$/.test(name)) return [name.replace(/y$/, 'ies')];
  if (/(?:s|x|z|ch|sh)$/.test(name)) return [`${name}es`];
  if (/(?:[^f]fe|[lr]f|eaf)$/.test(name)) return [name.replace(/fe?$/, 'ves'), `${name}s`];
  return [`${name}s`];
}

/** French and Spanish name the goods first: `sac à main`, `sacs à main`; an adjective behind them agrees: `bougies parfumées`. */
function romancePlurals(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(' ');
  return romancePlural(first).flatMap((head) => {
    const last = rest.at(-1);
    if (last === undefined) return [head];
    return [
      [head, ...rest].join(' '),
      ...romancePlural(last).map((end) => [head, ...rest.slice(0, -1), end].join(' ')),
    ];
  });
}

function romancePlural(word: string): readonly string[] {
  if (/[sx]$/.test(word)) return [word];
  if (word.endsWith('z')) return [word.replace(/z$/, 'ces')];
  if (/(?:eau|eu)$/.test(word)) return [`${word}x`];
  if (/[nrldj]$/.test(word)) return [`${word}s`, `${word.replace(/ón$/, 'on').replace(/ín$/, 'in')}es`];
  return [`${word}s`];
}

function firstWordsOf(phrases: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

function byFirstCharacter(names: ReadonlyMap<string, readonly number[]>): GoodsLexicon['unspaced'] {
  const byFirst = new Map<string, { readonly text: string; readonly classes: readonly number[] }[]>();
  for (const [text, classes] of names) {
    const first = text.charAt(0);
    const entries = byFirst.get(first) ?? [];
    entries.push({ text, classes });
    byFirst.set(first, entries);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}
