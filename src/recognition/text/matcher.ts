import type { Alias, Right } from '../../rights/index.ts';
import type { Cue } from './context/cues.ts';
import type { InnocentSense, ReplicaTerm } from './lexicon/term.ts';
import type { Scanner, ScanTables } from './scan/scanner.ts';

export type FormKind = Alias['kind'];

/** A way of writing a mark, and the rights it stands for: several holders can own the same word. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  readonly isCommon: boolean;
  /** For a name in Han characters: what the mark is called in Latin letters, half of which may stand for half of this. */
  readonly latin?: string;
  readonly owners: readonly FormOwner[];
}

export interface FormOwner {
  readonly right: string;
  readonly holder: string;
  readonly kind: FormKind;
}

/** A lexicon term with its folded neighbors. */
export interface CompiledTerm {
  readonly term: ReplicaTerm;
  readonly language: string;
  /** Folded; empty where the term needs no company. */
  readonly near: readonly string[];
  readonly innocent: readonly InnocentSense[];
}

export interface CompiledCue {
  readonly cue: Cue;
  readonly folded: string;
}

/**
 * What a pattern of the scan stands for. Entries count through the spellings of the forms, then those of the terms, then the cues. A
 * spelling is the text itself (ordinal 0) or one derived from it; derived texts are made again when one is met, not kept.
 */
export interface EntryIndex {
  /** `entries[entryStarts[p]]` up to the next start: the entries of pattern `p`. */
  readonly entryStarts: Int32Array;
  readonly entries: Int32Array;
  /** Index of the form (then, from `firstTerm` on, of the term) of each entry, and the ordinal of its spelling. */
  readonly owners: Int32Array;
  readonly ordinals: Uint8Array;
  readonly firstTerm: number;
  readonly firstCue: number;
}

/** A part of a register, compiled: the large base, or what changed since. */
export interface TextSegment {
  readonly tables: ScanTables;
  readonly index: EntryIndex;
  readonly forms: readonly Form[];
  readonly terms: readonly CompiledTerm[];
  readonly cues: readonly CompiledCue[];
  /** Rights that have a form in this segment. */
  readonly rightIds: ReadonlySet<string>;
  /** Those of them that were withdrawn, or stand changed in a later segment. */
  readonly dead: ReadonlySet<string>;
  /** The rights it was compiled from; kept where the segment is small enough to be compiled again with the next change. */
  readonly rights?: ReadonlyMap<string, Right>;
}

/** What recognizes text: all marks, replica terms and context phrases of one register snapshot. Immutable, but for the scanner's memory. */
export interface TextMatcher {
  readonly register: string;
  readonly segments: readonly TextSegment[];
  readonly scanner: Scanner;
}
