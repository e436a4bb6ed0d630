import type { Decision, ImagePlace, Place, Signal, TextPlace } from '../api/model.ts';
import type { EvidenceSpan } from './mark-segments.ts';

function isTextPlace(place: Place | undefined): place is TextPlace {
  return place !== undefined && 'start' in place;
}

export function isImagePlace(place: Place | undefined): place is ImagePlace {
  return place !== undefined && 'image' in place;
}

/** The stretches of text that a signal stands on: one, or several for a mark that is split over fields. */
export function textPlacesOf({ where, detail }: Signal): readonly TextPlace[] {
  if (!isTextPlace(where)) return [];
  const parts = Array.isArray(detail['parts']) ? detail['parts'].filter(isPart) : [];
  return parts.length > 0 ? parts : [where];
}

function isPart(part: unknown): part is TextPlace {
  if (typeof part !== 'object' || part === null) return false;
  const { field, start, end, text } = part as Partial<Record<keyof TextPlace, unknown>>;
  return typeof field === 'string' && typeof start === 'number' && typeof end === 'number' && typeof text === 'string';
}

/** Spans of all signals that stand in one text field. */
export function spansOf(signals: readonly Signal[], field: string): readonly EvidenceSpan[] {
  return signals.flatMap((signal, index) =>
    textPlacesOf(signal)
      .filter((place) => place.field === field)
      .map(({ start, end }) => ({ signal: index, start, end })),
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
