import type { Listing } from '../../../catalog/index.ts';
import type { JsonValue } from '../../../evidence/index.ts';
import type { Signal, TextPlace } from '../../signal.ts';
import { explainOffer, type OfferReason } from './explain-offer.ts';
import { calibrate, type OfferModel } from './offer-model.ts';
import { marginOf, readOfferFeatures } from './score-offer.ts';

/** A weaker find of the mark is no use of it to speak of. */
const LEAST_MARK = 0.3;
/** Rights asked about, the surest first: a listing that names more is a row of marks, which has a rule of its own. */
const MAX_RIGHTS = 8;
/**
 * Scores below say "perhaps". Among labels every second listing is a replica offer, on a marketplace few are: from 0.8, 8 of 6,868 real
 * offers were flagged, from 0.9 one (real-offers.conformance.ts), while held-back families lost nothing (ADR 0115).
 */
const REPORT_FROM = 0.9;

/** Rights that `signals` find surely enough to ask about, with the score of their surest mark; the surest first, of equals by id. */
export function listOfferedRights(signals: readonly Signal[]): readonly string[] {
  const best = new Map<string, number>();
  for (const { kind, right, score } of signals) {
    if (kind !== 'text.mark' || right === undefined || score < LEAST_MARK) continue;
    if (score > (best.get(right) ?? 0)) best.set(right, score);
  }
  return [...best]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, MAX_RIGHTS)
    .map(([right]) => right);
}

function whereOf(reasons: readonly OfferReason[], marks: readonly Signal[], right: string): Signal['where'] {
  const words = reasons.find((reason) => 'words' in reason);
  if (words !== undefined) return words.words;
  return marks.find((mark) => mark.right === right)?.where;
}

function toDetail(reason: OfferReason): JsonValue {
  if ('rule' in reason) return { rule: reason.rule, share: reason.share };
  const { field, start, end, text }: TextPlace = reason.words;
  return { words: text, field, start, end, share: reason.share };
}

/**
 * What the learned part says of a listing, given its other text signals: for each right whose mark was found, whether the words read like
 * an offer of a replica of it (`text.replica-offer`), from a score of 0.9. By right, ascending. Never throws; bounded by the first 160
 * characters of the title and the neighborhood of marks.
 */
export function recognizeOffers(model: OfferModel, listing: Listing, signals: readonly Signal[]): Signal[] {
  const marks = signals.filter(({ kind }) => kind === 'text.mark');
  const offers: Signal[] = [];
  for (const right of listOfferedRights(marks)) {
    const features = readOfferFeatures(listing, signals, marks, right);
    const score = Math.round(calibrate(model.calibration, marginOf(model, features)) * 1000) / 1000;
    if (score < REPORT_FROM) continue;
    const reasons = explainOffer(model, features);
    const where = whereOf(reasons, marks, right);
    offers.push({
      kind: 'text.replica-offer',
      right,
      score,
      view: 'learned',
      ...(where !== undefined && { where }),
      detail: { features: reasons.map(toDetail) },
    });
  }
  return offers.sort((a, b) => ((a.right ?? '') < (b.right ?? '') ? -1 : 1));
}
