/** How far back a series looks, and how wide its buckets are. */
export const SPANS = {
  hour: { seconds: 3600, bucketSeconds: 60 },
  day: { seconds: 86_400, bucketSeconds: 1800 },
  month: { seconds: 30 * 86_400, bucketSeconds: 86_400 },
} as const;
export type Span = keyof typeof SPANS;
