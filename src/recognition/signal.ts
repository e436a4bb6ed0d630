import type { JsonValue } from '../evidence/index.ts';

/** Characters of one text field of a listing: `title`, `description`, `brand`, `category`, `attributes.<name>`; UTF-16 offsets into the original, end exclusive. */
export interface TextPlace {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** The original characters, as the seller wrote them. */
  readonly text: string;
}

/**
 * One image of a listing (index into `images`); `box` is x, y, width, height in pixels of the original, absent for the whole picture;
 * `frame` the number of a frame of an animation, where that is not the first; `text` the words that stand there, as they were read.
 */
interface ImagePlace {
  readonly image: number;
  readonly box?: readonly [number, number, number, number];
  readonly frame?: number;
  readonly text?: string;
}

/** A field that is not text, such as `price` or `seller`. */
interface FieldPlace {
  readonly field: string;
}

type Place = TextPlace | ImagePlace | FieldPlace;

export const SIGNAL_KINDS = [
  'text.mark',
  'text.replica-term',
  'text.context',
  'text.replica-offer',
  'image.duplicate',
  'image.text',
  'image.barcode',
  'image.altered',
  'price',
  'seller',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** What `text.context` says about how a sign is used (`detail.context`). */
export const CONTEXTS = [
  'compatibility',
  'negation',
  'second-hand',
  'comparison',
  'descriptive',
  'style-of',
  'review',
  'authorized',
  'keyword-stuffing',
  'contradiction',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** One recognized fact with its evidence. `score` is in [0, 1], how sure the recognizer is of the fact, not of an infringement. */
export interface Signal {
  readonly kind: SignalKind;
  readonly right?: string;
  readonly score: number;
  /** The normalized reading that showed it, for text: `original`, `folded`, `skeleton`, `leet`, `squeezed`, `collapsed`, `simplified`, … */
  readonly view?: string;
  readonly where?: Place;
  /** What the rule or kernel saw, by kind; see docs/guide/signals.md. */
  readonly detail?: { readonly [name: string]: JsonValue };
}

/** What a signal is about: its kind, but for words read in a picture, which are about what such words in the text would be about. */
export function topicOf({ kind, detail }: Pick<Signal, 'kind' | 'detail'>): SignalKind {
  if (kind !== 'image.text') return kind;
  if (detail?.['category'] !== undefined) return 'text.replica-term';
  return detail?.['context'] === undefined ? 'text.mark' : 'text.context';
}

/** Whether a signal shows the sign of its right, in words or as a picture. */
export function showsSign(signal: Pick<Signal, 'kind' | 'detail'>): boolean {
  const topic = topicOf(signal);
  return topic === 'text.mark' || topic === 'image.duplicate';
}

/** A step that could not be done for this listing. Never silent: it stands on every decision of the listing. */
export interface Skip {
  readonly step: 'image' | 'text' | 'price' | 'screening';
  /** Index of the image, where the step is about one. */
  readonly item?: number;
  readonly reason: string;
}

/** What recognition found in one listing, in a fixed order. */
export interface Recognition {
  readonly signals: readonly Signal[];
  readonly skips: readonly Skip[];
}
