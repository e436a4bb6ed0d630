import type { Decision, ImagePlace, Place, Signal, TextPlace } from '../api/model.ts';
import type { EvidenceSpan } from './mark-segments.ts';

export function isTextPlace(place: Place | undefined): place is TextPlace {
  return place !== undefined && 'start' in place;
}

export function isImagePlace(place: Place | undefined): place is ImagePlace {
  return place !== undefined && 'image' in place;
}

/** Spans of all signals that stand in one text field. */
export function spansOf(signals: readonly Signal[], field: string): readonly EvidenceSpan[] {
  return signals.flatMap(({ where }, signal) =>
    isTextPlace(where) && where.field === field ? [{ signal, start: where.start, end: where.end }] : [],
  );
}

/**
 * Indices of the signals about a field as a whole, such as the price, that a reason rests on. A price is always compared;
 * it is evidence only where it counted.
 */
export function evidenceAbout({ signals, reasons }: Decision, field: string): readonly number[] {
  const cited = new Set(reasons.flatMap((reason) => reason.signals));
  return signals.flatMap(({ where }, signal) =>
    where !== undefined && !isTextPlace(where) && !isImagePlace(where) && where.field === field && cited.has(signal)
      ? [signal]
      : [],
  );
}

export interface ImageEvidence {
  readonly signal: number;
  readonly place: ImagePlace;
  readonly detail: Signal['detail'];
  readonly score: number;
  readonly right: string | undefined;
}

export function imageEvidence(signals: readonly Signal[]): readonly ImageEvidence[] {
  return signals.flatMap(({ where, detail, score, right }, signal) =>
    isImagePlace(where) ? [{ signal, place: where, detail, score, right }] : [],
  );
}
