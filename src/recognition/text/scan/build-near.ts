import { buildHashTable, HASH_SEEDS, hashSymbols, type HashTable } from './hash-symbols.ts';
import { LONGEST_NEAR, LONGEST_ONE_EDIT, NEAR_PREFIX, NEAR_WORD_BYTES, SHORTEST_NEAR } from './kernel-layout.ts';

/** Words whose misspellings are looked for, with the hashes of what is left of them when symbols are left out. */
export interface NearTables {
  readonly table: HashTable;
  /** Of each word: where its symbols begin, how many there are, a bit set of them, its entry. */
  readonly words: Int32Array;
  readonly symbols: Uint16Array;
}

function withoutOne(symbols: readonly number[]): number[][] {
  return symbols.map((_, out) => symbols.toSpliced(out, 1));
}

/** Distinct hashes of a word: itself and without each symbol; of a long one, its first symbols without up to two. */
function hashesOf(symbols: readonly number[]): Set<number> {
  if (symbols.length <= LONGEST_ONE_EDIT)
    return new Set([symbols, ...withoutOne(symbols)].map((left) => hashSymbols(left, HASH_SEEDS.whole)));
  const prefix = symbols.slice(0, NEAR_PREFIX);
  const one = withoutOne(prefix);
  return new Set([prefix, ...one, ...one.flatMap(withoutOne)].map((left) => hashSymbols(left, HASH_SEEDS.prefix)));
}

/** Whether misspellings of a word are looked for: it is neither short nor long, and of letters of the basic plane. */
function isSearchable(word: string): boolean {
  return word.length >= SHORTEST_NEAR && word.length <= LONGEST_NEAR && !/[\ud800-\udfff]/.test(word);
}

/** Builds the tables over words of symbols; others than `isSearchable` ones are left out. */
export function buildNear(near: readonly { readonly word: string; readonly entry: number }[]): NearTables {
  const searched = near.filter(({ word }) => isSearchable(word));
  const words = new Int32Array((searched.length * NEAR_WORD_BYTES) / 4);
  const symbols = new Uint16Array(searched.reduce((sum, { word }) => sum + word.length, 0));
  const hashes: number[] = [];
  const numbers: number[] = [];
  let used = 0;
  for (const [index, { word, entry }] of searched.entries()) {
    const codes = Array.from(word, (character) => character.charCodeAt(0));
    symbols.set(codes, used);
    words[index * 4] = used;
    words[index * 4 + 1] = codes.length;
    words[index * 4 + 2] = codes.reduce((bits, code) => bits | (1 << (code & 31)), 0);
    words[index * 4 + 3] = entry;
    used += codes.length;
    for (const hash of hashesOf(codes)) {
      hashes.push(hash);
      numbers.push(index);
    }
  }
  return { table: buildHashTable(Uint32Array.from(hashes), Int32Array.from(numbers)), words, symbols };
}

/** The table of sounds: hash of a key to its entry. */
export function buildSounds(sounds: readonly { readonly key: string; readonly entry: number }[]): HashTable {
  const hashes = Uint32Array.from(sounds, ({ key }) =>
    hashSymbols(
      Array.from(key, (sound) => sound.charCodeAt(0)),
      HASH_SEEDS.sound,
    ),
  );
  return buildHashTable(
    hashes,
    Int32Array.from(sounds, ({ entry }) => entry),
  );
}
