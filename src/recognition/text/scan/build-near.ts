import { HashList } from './hash-list.ts';
import { buildHashTable, HASH_SEEDS, hashSymbols, type HashTable } from './hash-symbols.ts';
import {
  LONGEST_NEAR,
  LONGEST_ONE_EDIT,
  NEAR_NUMBER_BITS,
  NEAR_PREFIX,
  NEAR_WORD_BYTES,
  SHORTEST_NEAR,
} from './kernel-layout.ts';

/** Words whose misspellings are looked for, with the hashes of what is left of them when symbols are left out. */
export interface NearTables {
  readonly table: HashTable;
  /** Of each word: where its symbols begin, a bit set of them, its entry. */
  readonly words: Int32Array;
  readonly symbols: Uint16Array;
}

/**
 * Adds the hashes of a word itself and of it without each symbol; of a long one, of its first symbols without up to two. Each once.
 */
function addHashes(list: HashList, symbols: Uint16Array, number: number): void {
  const from = list.length;
  const isLong = symbols.length > LONGEST_ONE_EDIT;
  const kept = isLong ? symbols.subarray(0, NEAR_PREFIX) : symbols;
  const word = ((symbols.length - SHORTEST_NEAR) << NEAR_NUMBER_BITS) | number;
  const seed = isLong ? HASH_SEEDS.prefix : HASH_SEEDS.whole;
  list.addOnce(hashSymbols(kept, seed), word, from);
  for (let one = 0; one < kept.length; one++) {
    list.addOnce(hashSymbols(kept, seed, one), word, from);
    if (!isLong) continue;
    for (let two = one + 1; two < kept.length; two++) list.addOnce(hashSymbols(kept, seed, one, two), word, from);
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
  const list = new HashList();
  let used = 0;
  for (const [index, { word, entry }] of searched.entries()) {
    let bits = 0;
    for (let k = 0; k < word.length; k++) {
      const code = word.charCodeAt(k);
      symbols[used + k] = code;
      bits |= 1 << (code & 31);
    }
    const at = (index * NEAR_WORD_BYTES) / 4;
    words[at] = used;
    words[at + 1] = bits;
    words[at + 2] = entry;
    addHashes(list, symbols.subarray(used, used + word.length), index);
    used += word.length;
  }
  return { table: buildHashTable(list), words, symbols };
}
