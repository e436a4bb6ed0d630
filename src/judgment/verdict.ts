import type { JsonValue } from '../evidence/index.ts';
import { type Element, LISTING_MEASURES, type ListingMeasure, type Outcome, OUTCOMES } from './decision.ts';

/** A reason before its sentence is made. */
export interface ReasonDraft {
  readonly element: Element;
  readonly facts: { readonly [name: string]: JsonValue };
  readonly signals: readonly number[];
}

/** What the listing is with regard to one right. `lead` is the element that decided; `support` what else bore on it. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly measure: ListingMeasure;
  /** [0, 1], not rounded. */
  readonly score: number;
  readonly lead: ReasonDraft;
  readonly support: readonly ReasonDraft[];
}

export interface RightVerdict extends Verdict {
  readonly right: string;
  /** How surely the sign of the right is used: among equal verdicts the surer sign decides. */
  readonly signStrength: number;
}

/** The later in the list of measures of two. */
export function stricter(a: ListingMeasure, b: ListingMeasure): ListingMeasure {
  return LISTING_MEASURES.indexOf(a) < LISTING_MEASURES.indexOf(b) ? b : a;
}

/** Worst outcome first, then the strictest measure, the highest score, the surest sign, the id: the first decides the listing. */
export function compareVerdicts(a: RightVerdict, b: RightVerdict): number {
  return (
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    LISTING_MEASURES.indexOf(b.measure) - LISTING_MEASURES.indexOf(a.measure) ||
    b.score - a.score ||
    b.signStrength - a.signStrength ||
    (a.right < b.right ? -1 : a.right > b.right ? 1 : 0)
  );
}
