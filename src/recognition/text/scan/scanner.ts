import type { HashList } from './hash-list.ts';
import type { Hits } from './hits.ts';
import { sharedKernel } from './kernel.ts';
import type { SortedPatterns } from './pattern-list.ts';
import { type PlacedTables, placeTables, removeTables } from './place-tables.ts';

export { HIT_KINDS, type Hits } from './hits.ts';
export { FIELD_BREAK } from './stream.ts';

/** What one segment of a register looks for. `entry` numbers are the caller's. */
export interface PatternSet {
  /** What the trie is built from; pattern `i` is reported as `i`. */
  readonly patterns: SortedPatterns;
  /** Words of one alphabet as the plain stream reads them, 5 to 24 symbols, whose misspellings are looked for. */
  readonly near: readonly { readonly word: string; readonly entry: number }[];
  /** Sound keys of forms, as `hashSound` has them, with their entries. */
  readonly sounds: HashList;
}

/**
 * A compiled pattern set. It stands in the memory of the thread's kernel once, whichever scanners look for it, and is given back when
 * nobody holds it any more.
 */
export interface ScanTables {
  /** Memory it takes. */
  readonly bytes: number;
}

export interface Scanner {
  /**
   * Everything the segments look for, in every view; fields of one listing stand parted by `FIELD_BREAK`. Time is linear in the text,
   * memory bounded. The hits stand in memory that the next scan of the thread overwrites.
   */
  readonly scan: (text: string) => Hits;
  /** The same for the plain and drawn views alone: patterns as they stand. */
  readonly scanPlain: (text: string) => Hits;
}

const placed = new WeakMap<ScanTables, PlacedTables>();
const unheld = new FinalizationRegistry<PlacedTables>((tables) => removeTables(sharedKernel(), tables));
const unheldLists = new FinalizationRegistry<{ readonly at: number; readonly bytes: number }>(({ at, bytes }) =>
  sharedKernel().memory.giveBack(at, bytes),
);

export function buildTables(set: PatternSet): ScanTables {
  const at = placeTables(sharedKernel(), set);
  const tables = { bytes: at.ranges.reduce((sum, { bytes }) => sum + bytes, 0) };
  placed.set(tables, at);
  unheld.register(tables, at);
  return tables;
}

/** The number of the scanner whose segments the kernel is set to. */
let current = 0;
let scanners = 0;

/** A scanner over segments: a large base, and small ones with what changed since. Costs microseconds: tables are shared, not copied. */
export function makeScanner(segments: readonly ScanTables[]): Scanner {
  const kernel = sharedKernel();
  const headers = Int32Array.from(segments, (tables) => placed.get(tables)?.header ?? 0);
  const list = kernel.place(headers);
  const own = ++scanners;
  const scan = (text: string, isPlain: boolean): Hits => {
    if (current !== own) kernel.select(list, segments.length, own);
    current = own;
    return kernel.scan(text, isPlain);
  };
  const scanner: Scanner = { scan: (text) => scan(text, false), scanPlain: (text) => scan(text, true) };
  unheldLists.register(scanner, { at: list, bytes: headers.byteLength });
  return scanner;
}
