import { digestOf } from '../../evidence/index.ts';
import { defaultParameters, weighCounterfeit } from '../../judgment/index.ts';
import {
  listOfferedRights,
  type OfferExample,
  type OfferModel,
  recognizeOffers,
  recognizeText,
  type Signal,
  type TextMatcher,
} from '../../recognition/index.ts';
import type { MeasuredLabel } from './measure-offers.ts';
import type { LabeledListing, LabelSplit } from './read-labels.ts';

/** A labeled listing with what the rules see in it. */
export interface PreparedLabel {
  readonly labeled: LabeledListing;
  readonly signals: readonly Signal[];
  /** Rights that the label speaks of and whose mark was found surely enough to ask about. */
  readonly rights: readonly string[];
}

/** Lets the rules read a labeled listing. */
export function prepareLabel(matcher: TextMatcher, labeled: LabeledListing): PreparedLabel {
  const signals = recognizeText(matcher, labeled.listing);
  const offered = listOfferedRights(signals);
  const { right } = labeled;
  return { labeled, signals, rights: right === undefined ? offered : offered.filter((id) => id === right) };
}

/** What can be learned from: nothing, where the rules did not find the mark. */
export function toExamples({ labeled: { listing, label }, signals, rights }: PreparedLabel): OfferExample[] {
  return rights.map((right) => ({ listing, signals, right, label }));
}

const TUNED = 5;

/** Which labels are for what, where they do not all say so themselves: every fifth listing that is for learning tunes, if nothing else does. */
export function splitLabels(labels: readonly PreparedLabel[]): {
  readonly [split in LabelSplit]: readonly PreparedLabel[];
} {
  const statesTuning = labels.some(({ labeled }) => labeled.split === 'tune');
  const splitOf = ({ labeled: { listing, split = 'train' } }: PreparedLabel): LabelSplit => {
    if (split !== 'train' || statesTuning) return split;
    return Number.parseInt(digestOf(listing.id).slice(7, 15), 16) % TUNED === 0 ? 'tune' : 'train';
  };
  const of = (split: LabelSplit): readonly PreparedLabel[] => labels.filter((label) => splitOf(label) === split);
  return { train: of('train'), tune: of('tune'), test: of('test') };
}

/** Scores a labeled listing by the rules alone and with the learned part: for the right it speaks of, else for that which looks worst. */
export function measureLabel(model: OfferModel, { labeled, signals, rights }: PreparedLabel): MeasuredLabel {
  const { listing, label, family, language } = labeled;
  const offers = recognizeOffers(model, listing, signals);
  const worst = (found: readonly Signal[]): number =>
    rights.reduce((most, right) => {
      const score = weighCounterfeit({ listing, signals: found, parameters: defaultParameters }, right);
      return Math.max(most, score);
    }, 0);
  return { label, family, language, rules: worst(signals), learned: worst([...signals, ...offers]) };
}
