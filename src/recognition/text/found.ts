import type { Field } from './fields/read-fields.ts';
import type { CompiledCue, CompiledTerm, Form } from './matcher.ts';
import type { Spelling } from './spell/judge-spelling.ts';

/** A place in a field: offsets into the field's reading. */
export interface Found {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A spelling that was met, and how it was written. */
export interface FoundSpelling extends Found {
  /** What was looked for: the form's or term's text, or a spelling derived from it. */
  readonly written: string;
  /** Letters and digits of `written`. */
  readonly letters: number;
  readonly spelling: Spelling;
}

export interface FoundForm extends FoundSpelling {
  readonly form: Form;
  /** What stands at the two ends of the span, see `EDGES`. */
  readonly startEdge: number;
  readonly endEdge: number;
  /** The pieces of a mark that was split over fields, this one's the first. */
  readonly parts?: readonly Found[];
}

export interface FoundTerm extends FoundSpelling {
  readonly term: CompiledTerm;
}

export interface FoundCue extends Found {
  readonly cue: CompiledCue;
}

/** What a listing's fields hold. */
export interface Matches {
  readonly forms: FoundForm[];
  readonly terms: FoundTerm[];
  readonly cues: FoundCue[];
  /** Something was left out because a bound was reached. */
  isTruncated: boolean;
}
