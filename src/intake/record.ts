/** What was wrong with hostile or broken input, and where. `fatal`: nothing more can be read from this input. */
export interface IntakeFault {
  readonly code: IntakeCode;
  /** What is wrong and what to do, in one sentence; never the raw input itself beyond a short quote. */
  readonly message: string;
  /** 1-based position among the records. */
  readonly record?: number;
  /** 1-based line where the record starts. */
  readonly line?: number;
  readonly fatal: boolean;
}

export type IntakeCode =
  | 'not-found'
  | 'unreadable'
  | 'truncated-gzip'
  | 'corrupt-gzip'
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
  | 'duplicate-id';

/** One step of a record reader: outcomes are data, so one bad record never ends the others. */
export type RecordRead<T> =
  | { readonly kind: 'record'; readonly record: number; readonly line?: number; readonly value: T }
  | { readonly kind: 'fault'; readonly fault: IntakeFault };
