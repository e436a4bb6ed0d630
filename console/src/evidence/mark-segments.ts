/** A span of evidence in a text, UTF-16 offsets, end exclusive; `signal` is the index of the signal that holds it. */
export interface EvidenceSpan {
  readonly signal: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that the same signals cover: none for plain text. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly signals: readonly number[];
}

/**
 * Cuts a text where evidence begins or ends: joined again, the segments are the text, character for character.
 * Spans may overlap; what lies outside the text is cut off.
 */
export function markSegments(text: string, spans: readonly EvidenceSpan[]): readonly Segment[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const signals = inside.filter((span) => span.start <= start && span.end >= end).map(({ signal }) => signal);
    return { start, text: text.slice(start, end), signals };
  });
}
