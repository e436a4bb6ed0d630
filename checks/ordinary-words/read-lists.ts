import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LANGUAGES } from './languages.ts';
import { readTraineddata } from './read-traineddata.ts';

/** In which capitals a word was seen on the web: bits. */
export const CASES = { lower: 1, title: 2, upper: 4 } as const;

export interface LanguageLists {
  /** Of Snowball's vocabulary; empty where there is none that is free to use. */
  readonly vocabulary: readonly string[];
  /** Words of the web in small letters, each with the capitals it was seen in. */
  readonly web: ReadonlyMap<string, number>;
}

export interface Lists {
  /** SCOWL up to size 70, capitalized words up to 60, names up to 50. */
  readonly english: readonly string[];
  readonly byCode: ReadonlyMap<string, LanguageLists>;
  /** First names, surnames, cities, countries, colors, animals, goods of Faker's locales. */
  readonly names: readonly string[];
  /** What the sources hash to, in the order they are read. */
  readonly sha256: string;
}

const SCOWL_FILE = /^(?:english|american|british|british_z|variant_1|variant_2)-(words|upper|proper-names)\.(\d+)$/;
const LARGEST: { readonly [kind: string]: number } = { words: 70, upper: 60, 'proper-names': 50 };
const WORD = /^\p{L}[\p{L}\p{M}]*$/u;

function readScowl(folder: string, hash: Hash): string[] {
  const path = join(folder, 'usr/share/dict/scowl');
  return readdirSync(path)
    .toSorted()
    .flatMap((file) => {
      const [, kind = '', size = ''] = SCOWL_FILE.exec(file) ?? [];
      if (Number(size) > (LARGEST[kind] ?? -1)) return [];
      const bytes = readFileSync(join(path, file));
      hash.update(bytes);
      return bytes.toString('latin1').split('\n');
    })
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word !== '');
}

function caseOf(word: string): number {
  if (word === word.toLowerCase()) return CASES.lower;
  return word === word.toUpperCase() ? CASES.upper : CASES.title;
}

function readWeb(folder: string, code: string, hash: Hash): Map<string, number> {
  const path = join(folder, `usr/share/tesseract-ocr/5/tessdata/${code}.traineddata`);
  hash.update(readFileSync(path));
  const web = new Map<string, number>();
  for (const word of readTraineddata(path)) {
    if (!WORD.test(word)) continue;
    const small = word.toLowerCase();
    web.set(small, (web.get(small) ?? 0) | caseOf(word));
  }
  return web;
}

function readVocabulary(folder: string, name: string | undefined, hash: Hash): string[] {
  if (name === undefined) return [];
  const text = readFileSync(join(folder, `usr/share/snowball/data/${name}/voc.txt`), 'utf8');
  hash.update(text);
  return text.split('\n').filter((word) => WORD.test(word));
}

type Definitions = { readonly [category: string]: { readonly [entry: string]: unknown } | undefined };

/** Strings of an entry: a list, or lists by gender. */
function listStrings(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.values(entry).flatMap(listStrings);
}

function readNames(folder: string, hash: Hash): string[] {
  const load = createRequire(join(folder, 'package.json'));
  const { allLocales } = load('@faker-js/faker') as { readonly allLocales: { readonly [locale: string]: Definitions } };
  const names = Object.values(allLocales).flatMap(({ person, location, color, animal, commerce, food }) =>
    [
      person?.['first_name'],
      person?.['last_name'],
      location?.['city_name'],
      location?.['country'],
      location?.['state'],
      color?.['human'],
      animal,
      food,
      commerce?.['product_name'],
      commerce?.['department'],
    ].flatMap(listStrings),
  );
  hash.update(names.join('\n'));
  return names.flatMap((name) => name.split(/[\s\-'’]+/)).filter((name) => WORD.test(name));
}

/** Reads the lists out of the unpacked packages in `folder`. */
export function readLists(folder: string): Lists {
  const hash = createHash('sha256');
  const english = readScowl(folder, hash);
  const byCode = new Map<string, LanguageLists>();
  for (const { code, snowball } of LANGUAGES) {
    const vocabulary = readVocabulary(folder, snowball, hash);
    byCode.set(code, { vocabulary, web: readWeb(folder, code, hash) });
  }
  const names = readNames(folder, hash);
  return { english, byCode, names, sha256: hash.digest('hex') };
}
