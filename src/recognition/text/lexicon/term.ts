/** What a term of the trade in copies says about the goods. */
export const TERM_CATEGORIES = [
  /** A grade of copy: 高仿, AAA, mirror quality. */
  'replica-grade',
  /** Slang of factories and buyers' circles: batch names, QC, 莆田. */
  'batch-slang',
  /** Words that excuse beforehand: "no box no questions", 正規品ではありません. */
  'disclaimer',
  /** Perhaps genuine goods out of another channel: 水货, 병행수입. */
  'grey-hint',
  /** Leads the buyer off the platform to close the sale. */
  'contact-off-platform',
  /** Lawful as such: looks like, inspired by, dupe, 平替. */
  'style-of',
] as const;
export type TermCategory = (typeof TERM_CATEGORIES)[number];

/** Another thing the same word means, and the words beside it that show it is meant. */
export interface InnocentSense {
  readonly sense: string;
  readonly near: readonly string[];
  /** Meant only where one of the words stands in the same sentence: shops put what they say of returns before everything else. */
  readonly isInSentence?: true;
}

export interface ReplicaTerm {
  readonly text: string;
  readonly category: TermCategory;
  /** How sure the word alone makes the recognizer that it is meant so, [0, 1]. */
  readonly weight: number;
  /** Only in these capitals and signs: too common otherwise (`UA`, `1:1`). */
  readonly isExact?: boolean;
  /** Says nothing alone: counts only beside another term (`QC`), or beside a term or a mark (`gf`). */
  readonly needsSupport?: 'term' | 'mark';
  /** Counts only with one of these words near: "WhatsApp" beside "catalog". */
  readonly near?: readonly string[];
  readonly innocent?: readonly InnocentSense[];
}

export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  readonly terms: readonly ReplicaTerm[];
}

type Extras = Omit<ReplicaTerm, 'text' | 'category' | 'weight'>;

/** Terms parted by `|` that share category, weight and senses. */
export function terms(category: TermCategory, weight: number, texts: string, extras: Extras = {}): ReplicaTerm[] {
  return texts.split('|').map((text) => ({ text: text.trim(), category, weight, ...extras }));
}
