import { buildFilters } from './build-filters.ts';
import { buildNear } from './build-near.ts';
import { buildTrie } from './build-trie.ts';
import { buildHashTable } from './hash-symbols.ts';
import * as layout from './kernel-layout.ts';
import type { Kernel } from './kernel.ts';
import type { PatternSet } from './scanner.ts';

/** Symbols from here on are syllables of Chinese. */
const FIRST_SYLLABLE = 0x30000;

/** Where the tables of a segment stand in a kernel's memory. */
export interface PlacedTables {
  readonly header: number;
  readonly ranges: readonly { readonly at: number; readonly bytes: number }[];
}

/** Builds the tables of a segment and writes them into the memory of a kernel. */
export function placeTables(kernel: Kernel, set: PatternSet): PlacedTables {
  const ranges: { at: number; bytes: number }[] = [];
  const header = new Int32Array(layout.SEGMENT_WORDS);
  const place = (array: Uint8Array | Uint16Array | Int32Array): number => {
    const at = kernel.place(array);
    ranges.push({ at, bytes: array.byteLength });
    return at;
  };
  const trie = buildTrie(set.patterns);
  header[layout.SEGMENT_PAGES] = place(set.patterns.pages);
  header[layout.SEGMENT_CLASSES] = place(set.patterns.classOf);
  header[layout.SEGMENT_STATES] = place(trie.states);
  header[layout.SEGMENT_TAILS] = place(trie.tails);
  header[layout.SEGMENT_CLASS_COUNT] = set.patterns.symbolOf.length;
  const { quads, pairs, singles } = buildFilters(set.patterns);
  header[layout.SEGMENT_FILTER] = place(quads.bits);
  header[layout.SEGMENT_FILTER_SHIFT] = quads.shift;
  header[layout.SEGMENT_PAIRS] = place(pairs.bits);
  header[layout.SEGMENT_PAIRS_SHIFT] = pairs.shift;
  header[layout.SEGMENT_SINGLES] = place(singles.bits);
  header[layout.SEGMENT_SINGLES_SHIFT] = singles.shift;
  const hasSyllables = set.patterns.symbolOf.some((symbol) => symbol >= FIRST_SYLLABLE);
  header[layout.SEGMENT_FLAGS] = hasSyllables ? 1 : 0;
  if (hasSyllables) kernel.useHanWords();
  const near = buildNear(set.near);
  if (near.words.length > 0) {
    header[layout.SEGMENT_NEAR_SLOTS] = place(near.table.slots);
    header[layout.SEGMENT_NEAR_MASK] = near.table.mask;
    header[layout.SEGMENT_NEAR_FILTER] = place(near.table.filter.bits);
    header[layout.SEGMENT_NEAR_SHIFT] = near.table.filter.shift;
    header[layout.SEGMENT_NEAR_WORDS] = place(near.words);
    header[layout.SEGMENT_NEAR_SYMBOLS] = place(near.symbols);
  }
  if (set.sounds.length > 0) {
    const sounds = buildHashTable(set.sounds);
    header[layout.SEGMENT_SOUND_SLOTS] = place(sounds.slots);
    header[layout.SEGMENT_SOUND_MASK] = sounds.mask;
    header[layout.SEGMENT_SOUND_FILTER] = place(sounds.filter.bits);
    header[layout.SEGMENT_SOUND_SHIFT] = sounds.filter.shift;
  }
  return { header: place(header), ranges };
}

export function removeTables(kernel: Kernel, tables: PlacedTables): void {
  for (const { at, bytes } of tables.ranges) kernel.memory.giveBack(at, bytes);
}
