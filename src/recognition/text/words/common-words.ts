import { foldText, hasWord } from '../fold/fold-text.ts';
import { DESCRIPTIVE_WORDS } from './descriptive-words.ts';
import { EAST_ASIAN_WORDS } from './east-asian.ts';
import { english } from './english.ts';
import { french, german, iberian, indonesian, italian, russian, turkish } from './european.ts';
import { SENSE_CLASSES } from './sense-classes.ts';
import { ORDINARY_SENSES } from './senses.ts';

const LISTS = [english, german, french, iberian, italian, turkish, russian, indonesian];

interface Sense {
  readonly near: readonly string[];
  readonly categories: readonly string[];
}

function foldList(list: string): string[] {
  return list
    .split('|')
    .map(foldText)
    .filter((word) => word !== '');
}

function readWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of LISTS) for (const word of list.trim().split(/\s+/)) words.add(foldText(word));
  for (const word of Object.keys(ORDINARY_SENSES)) words.add(word);
  for (const sense of SENSE_CLASSES) for (const word of sense.words.split(' ')) words.add(word);
  for (const [word] of EAST_ASIAN_WORDS) words.add(foldText(word));
  return words;
}

function readSenses(): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>();
  const add = (word: string, { near, categories }: Sense): void => {
    const known = senses.get(word);
    if (known === undefined) senses.set(word, { near, categories });
    else senses.set(word, { near: [...known.near, ...near], categories: [...known.categories, ...categories] });
  };
  for (const [word, { near, categories }] of Object.entries(ORDINARY_SENSES))
    add(word, { near: foldList(near), categories: foldList(categories) });
  for (const { words: members, near, categories } of SENSE_CLASSES) {
    const sense = { near: foldList(near), categories: foldList(categories) };
    for (const word of members.split(' ')) add(word, sense);
  }
  for (const [word, near] of EAST_ASIAN_WORDS) add(foldText(word), { near: foldList(near), categories: [] });
  return senses;
}

const words = readWords();
const senses = readSenses();

/**
 * Whether a folded word is an everyday word of one of the listed languages, singular or with an English plural ending: asked of a mark,
 * which then counts only where something names it as one. Whether a word of a text is ordinary asks `isOrdinaryWord`.
 */
export function isCommonWord(folded: string): boolean {
  return words.has(folded) || (folded.length > 3 && folded.endsWith('s') && words.has(folded.slice(0, -1)));
}

/** The neighbor in `near`, or the name in `category`, that shows a word is meant in its everyday sense. All folded. */
export function ordinarySense(word: string, near: string, category: string): string | undefined {
  const sense = senses.get(word);
  return (
    sense?.near.find((neighbor) => hasWord(near, neighbor)) ?? sense?.categories.find((name) => hasWord(category, name))
  );
}

/** Everything the lists say, for the version of the recognizer. */
export const commonWordContent = JSON.stringify([
  LISTS,
  EAST_ASIAN_WORDS,
  ORDINARY_SENSES,
  SENSE_CLASSES,
  DESCRIPTIVE_WORDS,
]);
