/** What was wrong with hostile or broken input, and where. `fatal`: nothing more can be read from this input. */
export interface IntakeFault {
  readonly code: IntakeCode;
  /** What is wrong and what to do, in one sentence; never the raw input itself beyond a short quote. */
  readonly message: string;
  /** 1-based position among the records. */
  readonly record?: number;
  /** Name of the file, where the input is a folder. */
  readonly file?: string;
  /** 1-based line where the record starts. */
  readonly line?: number;
  /** Id that the record states, where it could be read. */
  readonly id?: string;
  /** Set where only this field could not be read: the record itself follows, read without it. */
  readonly field?: string;
  readonly fatal: boolean;
}

export type IntakeCode =
  | 'not-found'
  | 'unreadable'
  | 'truncated-gzip'
  | 'corrupt-gzip'
  | 'decompression-bomb'
  | 'bad-encoding'
  | 'malformed-json'
  | 'malformed-csv'
  | 'malformed-xml'
  | 'forbidden-doctype'
  | 'is-html'
  | 'unknown-format'
  | 'empty'
  | 'record-too-large'
  | 'missing-field'
  | 'bad-field'
  | 'duplicate-id'
  | 'no-market';

/** One step of a record reader: outcomes are data, so one bad record never ends the others. */
export type RecordRead<T> =
  | {
      readonly kind: 'record';
      readonly record: number;
      /** Name of the file, where the input is a folder. */
      readonly file?: string;
      readonly line?: number;
      readonly value: T;
      /** What of the record could not be read: each a field that `value` lacks. */
      readonly notes?: readonly IntakeFault[];
    }
  | { readonly kind: 'fault'; readonly fault: IntakeFault };

/** Characters (UTF-16 units) that one record may have: what bounds memory, whatever the file's size. */
export const MAX_RECORD_CHARS = 4 * 1024 * 1024;

/** Levels of nesting that a record may have: what comes after may recurse safely. */
export const MAX_NESTING = 64;
