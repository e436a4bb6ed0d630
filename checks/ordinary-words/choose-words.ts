import { foldText } from '../../src/recognition/text/fold/fold-text.ts';
import { type Language, LANGUAGES } from './languages.ts';
import { PRODUCT_WORDS } from './product-words.ts';
import { CASES, type LanguageLists, type Lists } from './read-lists.ts';

const SHORTEST = 3;
const LONGEST = 24;
/** Found in so many families of languages and in no dictionary, a word is a name that travels: mostly one of a company. */
const NAME_FAMILIES = 3;
/** Korean: so many words of the web begin with a word that takes particles. */
const BEGUN_WORDS = 3;
/** Shorter words are one letter apart by chance. */
const SHORTEST_FOR_SLIP = 5;
const KATAKANA = /^[\p{Script=Katakana}ー]{3,8}$/u;
const HANGUL = /^\p{Script=Hangul}{2,}$/u;
/** Letters of scripts whose words are looked up; Han text has no words that blanks part. */
const ALPHABETIC = /^[\p{L}\p{M}]+$/u;
const HAN = /\p{Script=Han}/u;

function isSeenInCases(cases: number, least: 'small' | 'two-cases' | 'all-cases'): boolean {
  if (least === 'small') return (cases & CASES.lower) !== 0;
  if (least === 'all-cases') return cases === (CASES.lower | CASES.title | CASES.upper);
  return (cases & CASES.lower) !== 0 && cases !== CASES.lower;
}

/** How many words of each family write a word in small letters. */
function countFamilies(lists: Lists): Map<string, number> {
  const families = new Map<string, Set<string>>();
  for (const { code, family } of LANGUAGES)
    for (const [word, cases] of lists.byCode.get(code)?.web ?? []) {
      if ((cases & CASES.lower) === 0) continue;
      const known = families.get(word);
      if (known === undefined) families.set(word, new Set([family]));
      else known.add(family);
    }
  return new Map([...families].map(([word, set]) => [word, set.size]));
}

/** Misspellings and names stand in lists of the web too: what is kept must show by itself that it is a common word. */
function chooseWeb({ web: rule, article = '' }: Language, { web }: LanguageLists): string[] {
  const words = [...web.keys()];
  if (rule === 'all') return words;
  if (rule === 'katakana') return words.filter((word) => KATAKANA.test(word));
  if (rule === 'with-article')
    return words
      .filter((word) => !word.startsWith(article) && web.has(article + word))
      .flatMap((word) => [word, article + word]);
  if (rule === 'begins-others') {
    const begun = new Map<string, number>();
    for (const word of words)
      for (let length = 2; length < word.length; length++) {
        const start = word.slice(0, length);
        begun.set(start, (begun.get(start) ?? 0) + 1);
      }
    return words.filter((word) => HANGUL.test(word) && (begun.get(word) ?? 0) >= BEGUN_WORDS);
  }
  return [...web].filter(([, cases]) => isSeenInCases(cases, rule)).map(([word]) => word);
}

/** The word with each letter left out: two words one edit apart share one of these, or are one of the other's. */
function shorten(word: string): string[] {
  return Array.from(word, (_, k) => word.slice(0, k) + word.slice(k + 1));
}

/** English words of the web that the dictionary lacks and that are one letter from one it has, plurals aside: slips, far more often than words. */
function findSlips(lists: Lists, words: readonly string[]): Set<string> {
  const english = lists.english.map((word) => word.toLowerCase()).filter((word) => word.length >= SHORTEST_FOR_SLIP);
  const dictionary = new Set(english);
  const near = new Set([...english, ...english.flatMap(shorten)]);
  return new Set(
    words.filter(
      (word) =>
        word.length >= SHORTEST_FOR_SLIP &&
        !dictionary.has(word) &&
        !(word.endsWith('s') && dictionary.has(word.slice(0, -1))) &&
        [word, ...shorten(word)].some((part) => near.has(part)),
    ),
  );
}

/** A vocabulary made from newspapers has names and slips: what the web has as well is kept. German's web list is short; its vocabulary is kept whole. */
function chooseVocabulary(language: Language, { vocabulary, web }: LanguageLists): string[] {
  if (language.code === 'deu') return [...vocabulary];
  const least = language.code === 'tur' ? CASES.lower + 1 : 1;
  return vocabulary.filter((word) => (web.get(word) ?? 0) >= least);
}

/** The ordinary words, folded, each once, in the order of their UTF-8 bytes. */
export function chooseWords(lists: Lists): string[] {
  const dictionary = new Set(lists.english.map((word) => word.toLowerCase()));
  for (const { vocabulary } of lists.byCode.values()) for (const word of vocabulary) dictionary.add(word);
  const families = countFamilies(lists);
  const chosen = new Set<string>();
  const add = (word: string): void => {
    const folded = foldText(word);
    const shortest = HANGUL.test(folded) ? 2 : SHORTEST;
    if (folded.length < shortest || folded.length > LONGEST || !ALPHABETIC.test(folded) || HAN.test(folded)) return;
    chosen.add(folded);
  };
  for (const word of [...lists.english, ...lists.names, ...PRODUCT_WORDS]) add(word);
  for (const language of LANGUAGES) {
    const own = lists.byCode.get(language.code);
    if (own === undefined) continue;
    for (const word of chooseVocabulary(language, own)) add(word);
    const web = chooseWeb(language, own);
    const slips = language.code === 'eng' ? findSlips(lists, web) : new Set<string>();
    for (const word of web) {
      const isName = !dictionary.has(word) && (families.get(word) ?? 0) >= NAME_FAMILIES;
      if (!isName && !slips.has(word)) add(word);
    }
  }
  return [...chosen]
    .map((word) => Buffer.from(word))
    .sort(Buffer.compare)
    .map(String);
}
