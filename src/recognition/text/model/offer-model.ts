import { contentDigest, type Digest, type JsonValue } from '../../../evidence/index.ts';

/** What a file of weights says it is; raised when features, their reading or what is reported change, so that old weights are refused. */
const OFFER_FORMAT = 'touchstone-replica-offer-1';

/** A point of the line that turns a margin into the share of labeled listings that were replica offers. */
export type Knot = readonly [margin: number, share: number];

/**
 * A linear model for "this listing offers a replica of this mark": a weight for each rule feature by name, and one for each bucket of
 * hashed n-grams. Immutable.
 */
export interface OfferModel {
  /** Content address of the file: what decisions record. */
  readonly digest: Digest;
  /** Version of the text recognizer whose signals it was trained on. */
  readonly textVersion: string;
  readonly bias: number;
  readonly rules: ReadonlyMap<string, number>;
  /** A power of two of weights; a weight is its byte × `scale`. */
  readonly buckets: Int8Array;
  readonly scale: number;
  /** Ascending in both numbers, at least one. */
  readonly calibration: readonly Knot[];
}

export type OfferModelRead =
  | { readonly ok: true; readonly model: OfferModel }
  | { readonly ok: false; readonly message: string };

const MIN_BUCKETS = 1 << 8;
const MAX_BUCKETS = 1 << 20;
/** No honest weight or margin comes near it; sums of as many as there are features stay far from the end of doubles. */
const MOST = 1e6;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= MOST;

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCalibration(value: unknown): value is readonly Knot[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((knot: unknown, index) => {
    if (!Array.isArray(knot) || knot.length !== 2 || !knot.every(isNumber)) return false;
    const [margin, share] = knot as unknown as Knot;
    const before = index === 0 ? undefined : (value[index - 1] as Knot);
    return share >= 0 && share <= 1 && (before === undefined || (margin > before[0] && share >= before[1]));
  });
}

function fail(message: string): OfferModelRead {
  return { ok: false, message };
}

/** Reads the JSON form of a model (`toOfferJson`). Says what is wrong with it instead of throwing: operators bring their own. */
export function readOfferModel(json: unknown): OfferModelRead {
  if (!isRecord(json)) return fail('a model is a JSON object');
  const { format, textVersion, bias, rules, scale, buckets, calibration } = json;
  if (format !== OFFER_FORMAT) return fail(`"format" must be ${OFFER_FORMAT}: train the model anew`);
  if (typeof textVersion !== 'string') return fail('"textVersion" must be text');
  if (!isNumber(bias)) return fail('"bias" must be a number');
  if (!isRecord(rules) || !Object.values(rules).every(isNumber))
    return fail('"rules" must hold a number for each name');
  if (!isNumber(scale) || scale <= 0) return fail('"scale" must be a number above 0');
  if (typeof buckets !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(buckets)) return fail('"buckets" must be base64');
  const bytes = Buffer.from(buckets, 'base64');
  const isPowerOfTwo = (bytes.length & (bytes.length - 1)) === 0;
  if (!isPowerOfTwo || bytes.length < MIN_BUCKETS || bytes.length > MAX_BUCKETS)
    return fail(`"buckets" must hold a power of two of bytes, from ${MIN_BUCKETS} to ${MAX_BUCKETS}`);
  if (!isCalibration(calibration)) return fail('"calibration" must be pairs of margin and share that ascend');
  return {
    ok: true,
    model: {
      digest: contentDigest(json),
      textVersion,
      bias,
      rules: new Map(Object.entries(rules) as [string, number][]),
      buckets: Int8Array.from(bytes, (byte) => (byte << 24) >> 24),
      scale,
      calibration,
    },
  };
}

/** The JSON form of a model; `readOfferModel` of it gives the same model and its digest. */
export function toOfferJson(model: Omit<OfferModel, 'digest'>): { readonly [name: string]: JsonValue } {
  return {
    format: OFFER_FORMAT,
    textVersion: model.textVersion,
    bias: model.bias,
    rules: Object.fromEntries([...model.rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    scale: model.scale,
    buckets: Buffer.from(model.buckets.buffer, model.buckets.byteOffset, model.buckets.length).toString('base64'),
    calibration: model.calibration,
  };
}

/** The share that a margin stands for: on the line between its two knots, and that of the end knot beyond the ends. */
export function calibrate(calibration: readonly Knot[], margin: number): number {
  let [low, share] = calibration[0] ?? [0, 0];
  if (margin <= low) return share;
  for (const [high, next] of calibration) {
    if (margin <= high) return share + ((next - share) * (margin - low)) / (high - low);
    [low, share] = [high, next];
  }
  return share;
}
