import { foldTables } from '../fold/fold-table.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { findMaskedPatterns, findPatterns, makeHits as makePatternHits } from './find-patterns.ts';
import { HIT_KINDS, type Hits } from './hits.ts';
import { EDGES, fillStream, makeStream } from './stream.ts';

export { HIT_KINDS, type Hits } from './hits.ts';
export { FIELD_BREAK } from './stream.ts';

/** What one segment of a register looks for. `entry` numbers are the caller's. */
export interface PatternSet {
  /** Distinct symbol strings for the trie, as `patternsOf` gives them; pattern `i` is reported as `i`. */
  readonly patterns: readonly string[];
  /** Words of one alphabet as the plain stream reads them, five symbols or longer, whose misspellings are looked for. */
  readonly near: readonly { readonly word: string; readonly entry: number }[];
  /** Sound keys of forms. */
  readonly sounds: readonly { readonly key: string; readonly entry: number }[];
}

/** A compiled pattern set. */
export interface ScanTables {
  readonly automaton: Automaton;
}

export interface Scanner {
  /** Everything the segments look for, in every view; fields of one listing stand parted by `FIELD_BREAK`. The hits stand in memory that the next scan overwrites. */
  readonly scan: (text: string) => Hits;
}

export function buildTables(set: PatternSet): ScanTables {
  return { automaton: buildAutomaton(set.patterns) };
}

/** A scanner over segments: a large base, and small ones with what changed since. */
export function makeScanner(segments: readonly ScanTables[]): Scanner {
  const stream = makeStream();
  const patternHits = makePatternHits();
  const scan = (text: string): Hits => {
    const rows: number[][] = [];
    let isCutShort = false;
    const collect = (kind: number, segment: number): void => {
      isCutShort ||= patternHits.isCutShort;
      for (let h = 0; h < patternHits.length; h++) {
        const first = patternHits.firsts[h] ?? 0;
        const last = patternHits.lasts[h] ?? 0;
        const endEdge = last + 1 < stream.length ? (stream.edges[last + 1] ?? 0) : EDGES.separator;
        const ends = [stream.starts[first] ?? 0, stream.ends[last] ?? 0, stream.edges[first] ?? 0, endEdge];
        rows.push([kind, segment, patternHits.patterns[h] ?? 0, ...ends]);
      }
    };
    const findAll = (kind: number, find: typeof findPatterns): void =>
      segments.forEach(({ automaton }, segment) => {
        find(automaton, stream, patternHits);
        collect(kind, segment);
      });
    fillStream(stream, foldTables.plain, text);
    const { hasDrawn } = stream;
    findAll(HIT_KINDS.plain, findPatterns);
    if (stream.hasMask) findAll(HIT_KINDS.masked, findMaskedPatterns);
    if (hasDrawn) {
      fillStream(stream, foldTables.drawn, text);
      findAll(HIT_KINDS.drawn, findPatterns);
    }
    const column = (k: number): number[] => rows.map((row) => row[k] ?? 0);
    return {
      length: rows.length,
      kinds: Uint8Array.from(column(0)),
      segments: Uint8Array.from(column(1)),
      ids: Int32Array.from(column(2)),
      starts: Int32Array.from(column(3)),
      ends: Int32Array.from(column(4)),
      startEdges: Uint8Array.from(column(5)),
      endEdges: Uint8Array.from(column(6)),
      isCutShort,
      hasDrawn,
    };
  };
  return { scan };
}
