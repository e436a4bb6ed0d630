import type { Digest } from '../evidence/index.ts';
import type { JsonValue } from '../evidence/index.ts';
import type { IsoDate, Market } from '../rights/index.ts';
import type { Signal, Skip } from '../recognition/index.ts';

export const OUTCOMES = ['counterfeit', 'unlicensed', 'grey', 'lookalike', 'clear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LISTING_MEASURES = ['none', 'watch', 'review', 'label', 'demote', 'geo-restrict', 'remove'] as const;
export type ListingMeasure = (typeof LISTING_MEASURES)[number];

/** The legal or factual elements a reason can rest on. The first reason of a decision names the element that decided it. */
export const ELEMENTS = [
  'no-sign-found',
  'no-right-in-market',
  'right-not-in-force',
  'goods-not-similar',
  'identical-sign',
  'similar-sign',
  'disguised-sign',
  'replica-term',
  'reads-like-replica',
  'known-infringing-image',
  'reference-image',
  'altered-picture',
  'off-platform-code',
  'code-contradiction',
  'price-implausible',
  'price-low',
  'licensed-seller',
  'license-other-territory',
  'license-other-goods',
  'license-not-in-period',
  'no-license',
  'own-goods',
  'exhausted',
  'not-exhausted',
  'exhaustion-unsettled',
  'first-sale-unknown',
  'compatibility',
  'descriptive-use',
  'second-hand',
  'negation',
  'comparison',
  'style-of',
  'review-content',
  'keyword-stuffing',
  'brand-contradiction',
  'below-threshold',
  'incomplete-screening',
] as const;
export type Element = (typeof ELEMENTS)[number];

export interface Reason {
  readonly element: Element;
  readonly right?: string;
  /** One plain sentence in English that a merchant understands. */
  readonly text: string;
  /** What the sentence is made of, so that it can be said in another language (`renderReason`). */
  readonly facts: { readonly [name: string]: JsonValue };
  /** Indices into the decision's `signals`: the evidence this reason rests on. */
  readonly signals: readonly number[];
}

export interface Versions {
  /** The listing revision judged. */
  readonly listing: Digest;
  readonly register: Digest;
  readonly parameters: Digest;
  /** Recognizers and models by name: `text`, `pdq`, … */
  readonly models: { readonly [name: string]: string };
}

/** The reasoned result of a screening for one market. */
export interface Decision {
  /** Derived from the versions and the market: judging the same again gives the same id. */
  readonly id: string;
  readonly listingId: string;
  readonly market: Market;
  /** The day judged for. */
  readonly date: IsoDate;
  readonly outcome: Outcome;
  readonly measure: ListingMeasure;
  /** Weighed evidence for the outcome, [0, 1], three decimals. */
  readonly score: number;
  /** The right that decided; absent where none is concerned. */
  readonly right?: string;
  readonly reasons: readonly Reason[];
  readonly signals: readonly Signal[];
  readonly skips: readonly Skip[];
  readonly versions: Versions;
}
