import type { Context, Signal, SignalKind } from '../recognition/index.ts';

/** A signal with its index in the decision's `signals`. */
export interface Finding {
  readonly index: number;
  readonly signal: Signal;
}

/** What recognition found that bears on one right, each list in the order of the signals. */
export interface RightEvidence {
  readonly texts: readonly Finding[];
  readonly pictures: readonly Finding[];
  /** Slang of the replica trade, about this right or about no right in particular. */
  readonly terms: readonly Finding[];
  readonly contexts: readonly Finding[];
  /** What the learned part says of the words. */
  readonly offers: readonly Finding[];
  readonly prices: readonly Finding[];
}

/** Ids of the rights whose sign was seen, in text or picture, ascending. A price or a context alone puts no right in play. */
export function listRightsInPlay(signals: readonly Signal[]): readonly string[] {
  const ids = new Set<string>();
  for (const { kind, right } of signals) {
    if (right !== undefined && (kind === 'text.mark' || kind === 'image.duplicate')) ids.add(right);
  }
  return [...ids].sort();
}

export function collectEvidence(signals: readonly Signal[], rightId: string | undefined): RightEvidence {
  const evidence = { texts: [], pictures: [], terms: [], contexts: [], offers: [], prices: [] } as {
    [list in keyof RightEvidence]: Finding[];
  };
  signals.forEach((signal, index) => {
    const isOwn = signal.right !== undefined && signal.right === rightId;
    if (!isOwn && signal.right !== undefined) return;
    const list = listFor(signal.kind, isOwn);
    if (list) evidence[list].push({ index, signal });
  });
  return evidence;
}

/** Slang and context may speak about the listing as a whole; a sign, a picture or a price concerns one right. */
function listFor(kind: SignalKind, isOwn: boolean): keyof RightEvidence | undefined {
  if (kind === 'text.replica-term') return 'terms';
  if (kind === 'text.context') return 'contexts';
  if (!isOwn) return undefined;
  if (kind === 'text.mark') return 'texts';
  if (kind === 'text.replica-offer') return 'offers';
  if (kind === 'price') return 'prices';
  return kind === 'image.duplicate' ? 'pictures' : undefined;
}

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

/** The characters a text signal stands on. */
export function wordsOf(signal: Signal): string {
  return signal.where && 'text' in signal.where ? signal.where.text : '';
}

export function fieldOf(signal: Signal): string {
  return signal.where && 'field' in signal.where ? signal.where.field : '';
}
