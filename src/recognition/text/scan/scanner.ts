import type { Hits } from './hits.ts';
import { type Kernel, sharedKernel } from './kernel.ts';
import * as layout from './kernel-layout.ts';
import { type PlacedTables, placeTables, removeTables } from './place-tables.ts';

export { HIT_KINDS, type Hits } from './hits.ts';
export { FIELD_BREAK } from './stream.ts';

/** What one segment of a register looks for. `entry` numbers are the caller's. */
export interface PatternSet {
  /** Distinct symbol strings for the trie, as `patternsOf` gives them; pattern `i` is reported as `i`. */
  readonly patterns: readonly string[];
  /** Words of one alphabet as the plain stream reads them, 5 to 24 symbols, whose misspellings are looked for. */
  readonly near: readonly { readonly word: string; readonly entry: number }[];
  /** Sound keys of forms. */
  readonly sounds: readonly { readonly key: string; readonly entry: number }[];
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
}

const placed = new WeakMap<ScanTables, PlacedTables>();
const unheld = new FinalizationRegistry<PlacedTables>((tables) => removeTables(sharedKernel(), tables));

export function buildTables(set: PatternSet): ScanTables {
  const at = placeTables(sharedKernel(), set);
  const tables = { bytes: at.ranges.reduce((sum, { bytes }) => sum + bytes, 0) };
  placed.set(tables, at);
  unheld.register(tables, at);
  return tables;
}

/** Columns of hits as they stand in the kernel's memory. */
class KernelHits implements Hits {
  length = 0;
  isCutShort = false;
  hasDrawn = false;
  ids: Int32Array = new Int32Array(0);
  starts: Int32Array = new Int32Array(0);
  ends: Int32Array = new Int32Array(0);
  kinds: Uint8Array = new Uint8Array(0);
  segments: Uint8Array = new Uint8Array(0);
  startEdges: Uint8Array = new Uint8Array(0);
  endEdges: Uint8Array = new Uint8Array(0);

  read(kernel: Kernel): void {
    const { context } = kernel;
    const at = kernel.address(layout.AT_HITS);
    if (this.ids.buffer !== context.buffer || this.ids.byteOffset !== at)
      this.view(context.buffer as ArrayBuffer, at, kernel.address(layout.HIT_CAPACITY));
    this.length = context[layout.HIT_COUNT] as number;
    this.isCutShort = context[layout.IS_CUT_SHORT] === 1;
    this.hasDrawn = context[layout.HAS_DRAWN] === 1;
  }

  private view(buffer: ArrayBuffer, at: number, capacity: number): void {
    this.ids = new Int32Array(buffer, at, capacity);
    this.starts = new Int32Array(buffer, at + capacity * 4, capacity);
    this.ends = new Int32Array(buffer, at + capacity * 8, capacity);
    this.kinds = new Uint8Array(buffer, at + capacity * 12, capacity);
    this.segments = new Uint8Array(buffer, at + capacity * 13, capacity);
    this.startEdges = new Uint8Array(buffer, at + capacity * 14, capacity);
    this.endEdges = new Uint8Array(buffer, at + capacity * 15, capacity);
  }
}

const hits = new KernelHits();
/** The scanner whose segments the kernel is set to. */
let current: Scanner | undefined;

/** A scanner over segments: a large base, and small ones with what changed since. Costs microseconds: tables are shared, not copied. */
export function makeScanner(segments: readonly ScanTables[]): Scanner {
  const kernel = sharedKernel();
  const headers = Int32Array.from(segments, (tables) => placed.get(tables)?.header ?? 0);
  const list = kernel.place(headers);
  const scanner: Scanner = {
    scan: (text) => {
      kernel.refresh();
      if (current !== scanner) {
        kernel.context[layout.AT_SEGMENTS] = list;
        kernel.context[layout.SEGMENT_COUNT] = segments.length;
        current = scanner;
      }
      kernel.scan(text);
      kernel.refresh();
      hits.read(kernel);
      return hits;
    },
  };
  return scanner;
}
