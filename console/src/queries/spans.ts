/** How far back a series looks, and how wide its buckets are. */
export const SPANS = {
  minutes: { seconds: 900, bucketSeconds: 60 },
  hour: { seconds: 3600, bucketSeconds: 60 },
  day: { seconds: 86_400, bucketSeconds: 1800 },
  month: { seconds: 30 * 86_400, bucketSeconds: 86_400 },
} as const;
export type Span = keyof typeof SPANS;

/** The shortest span that reaches back to the last work: what opens first is never empty. */
export function spanSince(lastWorkAt: number | undefined, now: number): Span {
  if (lastWorkAt === undefined) return 'month';
  const spans = Object.keys(SPANS) as Span[];
  // A third is left for what happened just before it.
  return spans.find((span) => (now - lastWorkAt) / 1000 < (SPANS[span].seconds * 2) / 3) ?? 'month';
}
