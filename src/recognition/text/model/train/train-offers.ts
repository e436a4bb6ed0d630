import type { Listing } from '../../../../catalog/index.ts';
import type { Signal } from '../../../signal.ts';
import { type Knot, type OfferModel, readOfferModel, toOfferJson } from '../offer-model.ts';
import { marginOf, readOfferFeatures } from '../score-offer.ts';
import { fitCalibration } from './fit-calibration.ts';
import { FtrlWeights, type FtrlSettings } from './ftrl.ts';
import { logistic } from './logistic.ts';
import { makeRandom, shuffle } from './random.ts';

/** One labeled listing and right, with the text signals that the rules gave it. */
export interface OfferExample {
  readonly listing: Listing;
  readonly signals: readonly Signal[];
  readonly right: string;
  readonly label: boolean;
}

export interface OfferTraining {
  readonly train: readonly OfferExample[];
  /** Listings that the weights have not seen: what the scores are calibrated on. */
  readonly tune: readonly OfferExample[];
  readonly seed: number;
  readonly epochs: number;
  readonly textVersion: string;
  /** Told after each round over `train`, with its mean squared error before each step. */
  readonly onEpoch?: (epoch: number, error: number) => void;
}

const BUCKETS = 1 << 17;
// Chosen on families left out of training, in eighths, over the train and tune parts of the evasion corpus (ADR 0115): n-grams that learn
// faster know their sentences by heart and flag honest ones of families they have not met.
const NGRAM_SETTINGS: FtrlSettings = { alpha: 0.1, beta: 1, l1: 0.02, l2: 5 };
const RULE_SETTINGS: FtrlSettings = { alpha: 0.2, beta: 1, l1: 0.1, l2: 1 };
/** Rule weights are kept to so many decimals. */
const DECIMALS = 1000;
const LARGEST_BYTE = 127;

interface Row {
  readonly rules: readonly (readonly [index: number, value: number])[];
  readonly buckets: Uint32Array;
  readonly ngramValue: number;
  readonly label: number;
}

/** The bias is the rule weight 0. */
class Names {
  readonly list: string[] = ['bias'];
  readonly #indices = new Map<string, number>();

  indexOf(name: string): number {
    let index = this.#indices.get(name);
    if (index === undefined) {
      this.#indices.set(name, (index = this.list.length));
      this.list.push(name);
    }
    return index;
  }
}

function readRow({ listing, signals, right, label }: OfferExample, names: Names): Row {
  const marks = signals.filter(({ kind }) => kind === 'text.mark');
  const { rules, ngrams, count, ngramValue } = readOfferFeatures(listing, signals, marks, right);
  return {
    rules: [[0, 1], ...[...rules].map(([name, value]) => [names.indexOf(name), value] as const)],
    buckets: ngrams.slice(0, count).map((hash) => hash & (BUCKETS - 1)),
    ngramValue,
    label: label ? 1 : 0,
  };
}

function step(row: Row, classWeight: number, rules: FtrlWeights, ngrams: FtrlWeights): number {
  let sum = 0;
  for (const bucket of row.buckets) sum += ngrams.weights[bucket] ?? 0;
  let margin = sum * row.ngramValue;
  for (const [index, value] of row.rules) margin += (rules.weights[index] ?? 0) * value;
  const error = logistic(margin) - row.label;
  const slope = error * classWeight;
  for (const [index, value] of row.rules) rules.update(index, slope * value);
  for (const bucket of row.buckets) ngrams.update(bucket, slope * row.ngramValue);
  return error * error;
}

/** Weights as bytes: the largest is 127, and what is less than half a step is nothing. */
function quantize(weights: Float64Array): { readonly buckets: Int8Array; readonly scale: number } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest === 0 ? 1 : largest / LARGEST_BYTE;
  return { buckets: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}

function round(weight: number | undefined): number {
  return Math.round((weight ?? 0) * DECIMALS) / DECIMALS;
}

function calibrationOf(model: OfferModel, tune: readonly OfferExample[]): readonly Knot[] {
  const knots = fitCalibration(
    tune.map(({ listing, signals, right, label }) => {
      const marks = signals.filter(({ kind }) => kind === 'text.mark');
      return { margin: marginOf(model, readOfferFeatures(listing, signals, marks, right)), label };
    }),
  );
  return knots.length > 0 ? knots : [[0, 0]];
}

/**
 * Trains the model on labeled listings: seeded, in one thread, from + − × ÷ and square roots only, so the same examples and seed give the
 * same file on every machine. Without `tune` examples every score is 0.
 */
export function trainOffers({ train, tune, seed, epochs, textVersion, onEpoch }: OfferTraining): OfferModel {
  const names = new Names();
  const rows = train.map((example) => readRow(example, names));
  const rules = new FtrlWeights(names.list.length, RULE_SETTINGS);
  const ngrams = new FtrlWeights(BUCKETS, NGRAM_SETTINGS);
  const random = makeRandom(seed);
  // Both labels together weigh alike, however many of each somebody happened to label.
  const positives = rows.reduce((sum, { label }) => sum + label, 0);
  const classWeights = [rows.length / (2 * (rows.length - positives)), rows.length / (2 * positives)];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let error = 0;
    for (const index of shuffle(rows.length, random)) {
      const row = rows[index];
      if (row !== undefined) error += step(row, classWeights[row.label] ?? 1, rules, ngrams);
    }
    onEpoch?.(epoch, error / Math.max(1, rows.length));
  }
  const [bias, ...weights] = rules.weights;
  const uncalibrated: Omit<OfferModel, 'digest'> = {
    textVersion,
    bias: round(bias),
    rules: new Map(
      weights.flatMap((weight, i) => (round(weight) === 0 ? [] : [[names.list[i + 1] ?? '', round(weight)]])),
    ),
    ...quantize(ngrams.weights),
    calibration: [[0, 0]],
  };
  const read = readOfferModel(toOfferJson(uncalibrated));
  if (!read.ok) throw new RangeError(read.message);
  const calibrated = readOfferModel(toOfferJson({ ...read.model, calibration: calibrationOf(read.model, tune) }));
  if (!calibrated.ok) throw new RangeError(calibrated.message);
  return calibrated.model;
}
