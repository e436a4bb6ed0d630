import { readSource, type Source, writeTable } from './write-table.ts';

const JIEBA: Source = {
  name: '@node-rs/jieba',
  version: '2.0.3',
  license: 'MIT',
  copyright: 'Copyright (c) 2020-present LongYinan; dictionary of jieba, Copyright (c) 2013 Sun Junyi',
  file: 'dict.txt',
  sha256: '139519822fe8ab9e10d9d07e68ea0451045380aedaf54ecc51e2a28c6b42a13f',
};

/** How often a word of so many characters must have been counted: rarer entries are names, and words cut wrongly. */
const LEAST_COUNT: { readonly [length: number]: number } = { 1: 1, 2: 5, 3: 20, 4: 100 };
/** Names of companies and products, foreign names, institutions. */
const NAMES = new Set(['nz', 'nrt', 'nt']);
const HAN = /^[\u4e00-\u9fff]+$/;

/** Lines of `length class group group …`: a group is a first character and the rest of each word that begins with it. */
function group(words: ReadonlyMap<string, Map<string, string>>): string {
  return [...words]
    .map(([key, groups]) => `${key} ${[...groups].map(([first, rest]) => first + rest).join(' ')}\n`)
    .join('');
}

interface Entry {
  readonly word: string;
  readonly count: number;
}

/** The entries worth keeping, the longest last, the commonest first. */
function readEntries(folder: string): readonly Entry[] {
  return readSource(folder, JIEBA)
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([word = '', count = '', tag = '']) => ({ word, count: Number(count), tag }))
    .filter(
      ({ word, count, tag }) => HAN.test(word) && !NAMES.has(tag) && count >= (LEAST_COUNT[word.length] ?? Infinity),
    )
    .toSorted((a, b) => a.word.length - b.word.length || b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Binary logarithm of how often a word was counted. */
function classOf(count: number): number {
  return Math.floor(Math.log2(count));
}

/** Characters that are written as words of their own, by class. */
export function readSingleCharacters(folder: string): ReadonlyMap<string, number> {
  const singles = readEntries(folder).filter(({ word }) => word.length === 1);
  return new Map(singles.map(({ word, count }) => [word, classOf(count)]));
}

/** Ordinary words of one to four characters by how often they are written. */
export function writeWords(folder: string): void {
  const words = new Map<string, Map<string, string>>();
  for (const { word, count } of readEntries(folder)) {
    const key = `${word.length} ${classOf(count)}`;
    let groups = words.get(key);
    if (groups === undefined) words.set(key, (groups = new Map()));
    groups.set(word.slice(0, 1), (groups.get(word.slice(0, 1)) ?? '') + word.slice(1));
  }
  writeTable('words-data.ts', [JIEBA], { words: group(words) });
}
