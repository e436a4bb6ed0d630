import type { TextPlace } from '../../signal.ts';
import { LONGEST, SHORTEST } from './hash-ngrams.ts';
import type { OfferModel } from './offer-model.ts';
import type { OfferText } from './offer-text.ts';
import type { OfferFeatures } from './score-offer.ts';

/** Something that spoke for a replica offer, and its share of all that did, (0, 1]: words of the text, or a rule's finding by name. */
export type OfferReason =
  | { readonly share: number; readonly words: TextPlace }
  | { readonly share: number; readonly rule: string };

const MAX_REASONS = 5;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const NO_WORD = /[\s\ue000\ue001]/;

/** What each symbol adds to the margin: the weight of every n-gram, divided among its symbols. */
function creditSymbols(model: OfferModel, { ngrams, text: { length }, ngramValue }: OfferFeatures): Float64Array {
  const credits = new Float64Array(length);
  const mask = model.buckets.length - 1;
  let i = 0;
  for (let start = 0; start + SHORTEST <= length; start++) {
    const end = Math.min(length, start + LONGEST);
    for (let last = start + SHORTEST - 1; last < end; last++) {
      const weight = model.buckets[(ngrams[i++] ?? 0) & mask] ?? 0;
      const each = (weight * model.scale * ngramValue) / (last - start + 1);
      for (let at = start; at <= last; at++) credits[at] = (credits[at] ?? 0) + each;
    }
  }
  return credits;
}

interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly weight: number;
}

/** The stretch of symbols from `start` to `end` that adds most (Kadane). */
function bestStretch(credits: Float64Array, start: number, end: number): Run {
  let best: Run = { start, end: start, weight: 0 };
  let from = start;
  let weight = 0;
  for (let at = start; at < end; at++) {
    if (weight <= 0) [from, weight] = [at, 0];
    weight += credits[at] ?? 0;
    if (weight > best.weight) best = { start: from, end: at + 1, weight };
  }
  return best;
}

/** Words that speak for a replica offer; in scripts without blanks, the stretch of a run that does. */
function weighWords(text: OfferText, credits: Float64Array): Run[] {
  const runs: Run[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) {
      const best = bestStretch(credits, start, end);
      const isUnspaced = UNSPACED.test(String.fromCodePoint(text.symbols[best.start] ?? 0));
      let weight = 0;
      for (let at = start; at < end; at++) weight += credits[at] ?? 0;
      const run = isUnspaced ? best : { start, end, weight };
      if (run.weight > 0) runs.push(run);
    }
  };
  for (let at = 0; at < text.length; at++) {
    const isOtherField = at > start && text.fieldOf[at] !== text.fieldOf[start];
    const isBreak = NO_WORD.test(String.fromCodePoint(text.symbols[at] ?? 0));
    if (!isOtherField && !isBreak) continue;
    close(at);
    start = isBreak ? at + 1 : at;
  }
  close(text.length);
  return runs;
}

function placeOf(text: OfferText, { start, end }: Run): TextPlace {
  const { name, source } = text.fields[text.fieldOf[start] ?? 0] ?? { name: '', source: '' };
  const from = text.starts[start] ?? 0;
  const to = text.ends[end - 1] ?? from;
  return { field: name, start: from, end: to, text: source.slice(from, to) };
}

/** The strongest grounds of a score, strongest first, at most five. */
export function explainOffer(model: OfferModel, features: OfferFeatures): OfferReason[] {
  const { text, rules } = features;
  const words = weighWords(text, creditSymbols(model, features));
  const named = [...rules].flatMap(([rule, value]) => {
    const weight = (model.rules.get(rule) ?? 0) * value;
    return weight > 0 ? [{ rule, weight }] : [];
  });
  const total = [...words, ...named].reduce((sum, { weight }) => sum + weight, 0);
  const share = (weight: number): number => Math.round((100 * weight) / total) / 100;
  return [...words, ...named]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map((reason): OfferReason =>
      'rule' in reason
        ? { share: share(reason.weight), rule: reason.rule }
        : { share: share(reason.weight), words: placeOf(text, reason) },
    )
    .filter((reason) => reason.share > 0);
}
