import type { Automaton } from './scan/automaton.ts';
import type { Cue } from './context/cues.ts';
import type { InnocentSense, ReplicaTerm } from './lexicon/term.ts';
import type { Alias } from '../../rights/index.ts';

export type FormKind = Alias['kind'];

/** A way of writing a mark, and the rights it stands for: several holders can own the same word. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  readonly isCommon: boolean;
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
  readonly innocent: readonly InnocentSense[];
}

export interface CompiledCue {
  readonly cue: Cue;
  readonly folded: string;
}

/** What recognizes text: all marks, replica terms and context phrases of one register snapshot in one automaton. Immutable. */
export interface TextMatcher {
  readonly register: string;
  readonly automaton: Automaton;
  /** `entries[entryStarts[p]]` up to the next start: what pattern `p` stands for, forms first, then terms, then cues. */
  readonly entryStarts: Int32Array;
  readonly entries: Int32Array;
  readonly forms: readonly Form[];
  readonly terms: readonly CompiledTerm[];
  readonly cues: readonly CompiledCue[];
}
