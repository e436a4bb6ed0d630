import { buildHashTable, HASH_SEEDS, hashSymbols, type HashTable } from './hash-symbols.ts';
import { LONGEST_NEAR, LONGEST_ONE_EDIT, NEAR_PREFIX, NEAR_WORD_BYTES, SHORTEST_NEAR } from './kernel-layout.ts';

/** Words whose misspellings are looked for, with the hashes of what is left of them when symbols are left out. */
export interface NearTables {
  readonly table: HashTable;
  /** Of each word: where its symbols begin, how many there are, a bit set of them, its entry. */
  readonly words: Int32Array;
  readonly symbols: Uint16Array;
}

/** A longer word has as many hashes at most: its prefix, that without each symbol, and without each two. */
const MOST_HASHES = 1 + NEAR_PREFIX + (NEAR_PREFIX * (NEAR_PREFIX - 1)) / 2;

/** Hashes of words with symbols left out, gathered in typed arrays: a large register has millions. */
class HashList {
  readonly hashes: Uint32Array;
  readonly numbers: Int32Array;
  length = 0;
  private first = 0;
  private word = 0;

  constructor(words: number) {
    this.hashes = new Uint32Array(words * MOST_HASHES);
    this.numbers = new Int32Array(words * MOST_HASHES);
  }

  /** Of a word itself and without each symbol; of a long one, of its first symbols without up to two. */
  add(symbols: readonly number[], word: number): void {
    this.first = this.length;
    this.word = word;
    const isLong = symbols.length > LONGEST_ONE_EDIT;
    const kept = isLong ? symbols.slice(0, NEAR_PREFIX) : symbols;
    const seed = isLong ? HASH_SEEDS.prefix : HASH_SEEDS.whole;
    this.push(hashSymbols(kept, seed));
    for (let one = 0; one < kept.length; one++) {
      this.push(hashSymbols(kept, seed, one));
      if (isLong) for (let two = one + 1; two < kept.length; two++) this.push(hashSymbols(kept, seed, one, two));
    }
  }

  private push(hash: number): void {
    for (let k = this.first; k < this.length; k++) if (this.hashes[k] === hash) return;
    this.hashes[this.length] = hash;
    this.numbers[this.length++] = this.word;
  }
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
  const list = new HashList(searched.length);
  let used = 0;
  for (const [index, { word, entry }] of searched.entries()) {
    const codes = Array.from(word, (character) => character.charCodeAt(0));
    symbols.set(codes, used);
    words[index * 4] = used;
    words[index * 4 + 1] = codes.length;
    words[index * 4 + 2] = codes.reduce((bits, code) => bits | (1 << (code & 31)), 0);
    words[index * 4 + 3] = entry;
    used += codes.length;
    list.add(codes, index);
  }
  const { hashes, numbers, length } = list;
  return { table: buildHashTable(hashes.subarray(0, length), numbers.subarray(0, length)), words, symbols };
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
