/** Which part of the corpus a case is for: learn from it, choose settings by it, or measure on it. */
export const SPLITS = ['train', 'tune', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** A listing as a feed of Touchstone gives it, without id (the case has one), price and pictures: this corpus is about words. */
export interface CaseListing {
  readonly title: string;
  readonly description?: string;
  readonly brand?: string;
  readonly category?: string;
  readonly attributes?: { readonly [name: string]: string };
  readonly condition?: 'new' | 'used';
  readonly seller: string;
  readonly markets: readonly string[];
}

/** A field, and UTF-16 offsets into it, end exclusive. */
export type CaseSpan = readonly [field: string, start: number, end: number];

interface Expectation {
  /** What must be recognized: the mark of `right`, a word of the trade in copies, or nothing. */
  readonly kind: 'mark' | 'replica-term' | 'none';
  readonly right?: string;
  readonly span?: CaseSpan;
}

/** One labeled listing. */
export interface EvasionCase {
  readonly id: string;
  /** BCP 47 */
  readonly language: string;
  readonly family: string;
  readonly split: Split;
  readonly label: 'evasion' | 'negative';
  readonly listing: CaseListing;
  readonly expect: Expectation;
  /** Rights whose mark truly stands in a negative: naming them is lawful, and recognizing them no false alarm. */
  readonly names?: readonly string[];
  readonly source: 'generated' | 'written';
  /** What the case's randomness grew from; absent where a person wrote it. */
  readonly seed?: string;
}
