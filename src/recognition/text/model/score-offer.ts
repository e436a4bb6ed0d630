import type { Listing } from '../../../catalog/index.ts';
import type { Signal } from '../../signal.ts';
import { hashNgrams, LONGEST, SHORTEST } from './hash-ngrams.ts';
import type { OfferModel } from './offer-model.ts';
import { makeOfferText, type OfferText, readOfferText } from './offer-text.ts';
import { type RuleFeatures, ruleFeatures } from './rule-features.ts';

/** What the model sees of one listing and right. The arrays are reused: valid until the next reading. */
export interface OfferFeatures {
  readonly rules: RuleFeatures;
  readonly text: OfferText;
  /** Hashes of n-grams, of which the first `count` are set. */
  readonly ngrams: Uint32Array;
  readonly count: number;
  /** The value of each n-gram: all together weigh alike in a short text and a long one. */
  readonly ngramValue: number;
}

const text = makeOfferText();
const ngrams = new Uint32Array(text.symbols.length * (LONGEST - SHORTEST + 1));

/** Reads the features of a listing for a right; `signals` are its text signals, `marks` those of them that are marks. */
export function readOfferFeatures(
  listing: Listing,
  signals: readonly Signal[],
  marks: readonly Signal[],
  right: string,
): OfferFeatures {
  readOfferText(text, listing, marks, right);
  const count = hashNgrams(text, ngrams);
  // A square root is exact on every machine, as + − × ÷ are.
  const ngramValue = count === 0 ? 0 : 1 / Math.sqrt(count);
  return { rules: ruleFeatures(signals, right), text, ngrams, count, ngramValue };
}

/** How far the features lie on the side of a replica offer; to be read through `calibrate`. */
export function marginOf(model: OfferModel, { rules, ngrams: hashes, count, ngramValue }: OfferFeatures): number {
  const { buckets } = model;
  const mask = buckets.length - 1;
  // Whole numbers: exact in any order.
  let sum = 0;
  for (let i = 0; i < count; i++) sum += buckets[(hashes[i] ?? 0) & mask] ?? 0;
  let margin = model.bias + sum * model.scale * ngramValue;
  for (const [name, value] of rules) margin += (model.rules.get(name) ?? 0) * value;
  return margin;
}
