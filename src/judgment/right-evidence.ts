import { type Context, showsSign, type Signal, type SignalKind, topicOf } from '../recognition/index.ts';

/** A signal with its index in the decision's `signals`. */
export interface Finding {
  readonly index: number;
  readonly signal: Signal;
}

/** What recognition found that bears on one right, each list in the order of the signals. */
export interface RightEvidence {
  /** The sign in words, in the text or written in a picture. */
  readonly texts: readonly Finding[];
  readonly pictures: readonly Finding[];
  /** Slang of the replica trade, about this right or about no right in particular. */
  readonly terms: readonly Finding[];
  readonly contexts: readonly Finding[];
  /** What the learned part says of the words. */
  readonly offers: readonly Finding[];
  readonly prices: readonly Finding[];
  /** Codes in pictures, whatever the right. */
  readonly codes: readonly Finding[];
  /** Pictures of which a part was made unreadable, whatever the right. */
  readonly altered: readonly Finding[];
}

/** Ids of the rights whose sign was seen, in text or picture, ascending. A price or a context alone puts no right in play. */
export function listRightsInPlay(signals: readonly Signal[]): readonly string[] {
  const ids = new Set<string>();
  for (const signal of signals) {
    if (signal.right !== undefined && showsSign(signal)) ids.add(signal.right);
  }
  return [...ids].sort();
}

export function collectEvidence(signals: readonly Signal[], rightId: string | undefined): RightEvidence {
  const evidence: { [list in keyof RightEvidence]: Finding[] } = {
    texts: [],
    pictures: [],
    terms: [],
    contexts: [],
    offers: [],
    prices: [],
    codes: [],
    altered: [],
  };
  signals.forEach((signal, index) => {
    const isOwn = signal.right !== undefined && signal.right === rightId;
    if (!isOwn && signal.right !== undefined) return;
    const list = LISTS[topicOf(signal)];
    if (list !== undefined && (isOwn || ABOUT_THE_LISTING.has(list))) evidence[list].push({ index, signal });
  });
  return evidence;
}

const LISTS: { readonly [kind in SignalKind]?: keyof RightEvidence } = {
  'text.mark': 'texts',
  'text.replica-term': 'terms',
  'text.context': 'contexts',
  'text.replica-offer': 'offers',
  'image.duplicate': 'pictures',
  'image.barcode': 'codes',
  'image.altered': 'altered',
  price: 'prices',
};

/** These may speak about the listing as a whole; a sign, a picture or a price concerns one right. */
const ABOUT_THE_LISTING: ReadonlySet<keyof RightEvidence> = new Set<keyof RightEvidence>([
  'terms',
  'contexts',
  'codes',
  'altered',
]);

/** The finding that says most surely that the sign stands in this context. */
export function strongestContext(evidence: RightEvidence, context: Context): Finding | undefined {
  return strongest(evidence.contexts.filter(({ signal }) => signal.detail?.['context'] === context));
}

/** The highest score; of equals the first. */
export function strongest(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (best, finding) => (best === undefined || finding.signal.score > best.signal.score ? finding : best),
    undefined,
  );
}

export const indicesOf = (findings: readonly Finding[]): readonly number[] => findings.map(({ index }) => index);

/** One way in which a text sign departs from the mark, in how many letters, and of which script they are. */
export interface Trick {
  readonly kind: string;
  readonly count: number;
  readonly script?: string;
}

/** `detail.tricks` of a text sign. */
export function tricksOf(signal: Signal): readonly Trick[] {
  return readTricks(signal.detail?.['tricks']);
}

/** A list of tricks as signals and facts carry it; what is not of the form `{ kind, count }` is left out. */
export function readTricks(value: unknown): readonly Trick[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((trick: unknown) => {
    if (!isRecord(trick) || typeof trick['kind'] !== 'string') return [];
    const { kind, count, script } = trick;
    return [{ kind, count: typeof count === 'number' ? count : 1, ...(typeof script === 'string' && { script }) }];
  });
}

export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textDetail(signal: Signal, name: string): string | undefined {
  const value = signal.detail?.[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberDetail(signal: Signal, name: string): number | undefined {
  const value = signal.detail?.[name];
  return typeof value === 'number' ? value : undefined;
}

/** The characters a text signal stands on, written in the text or read in a picture. */
export function wordsOf({ where }: Signal): string {
  return where && 'text' in where ? (where.text ?? '') : '';
}

/** The field a signal stands in; `images.<index>` for a picture. */
export function fieldOf({ where }: Signal): string {
  if (where === undefined) return '';
  return 'field' in where ? where.field : `images.${where.image}`;
}

/** The picture that a signal stands on, for a sentence. */
export function imageOf({ where }: Signal): { readonly image?: number } {
  return where && 'image' in where ? { image: where.image } : {};
}
