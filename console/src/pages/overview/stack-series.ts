import { OUTCOMES, type OutcomeSeries } from '../../api/model.ts';

/** Columns for a stacked chart: `layers[0]` is the whole height, each further one leaves the outcome before it out. */
export interface StackedSeries {
  /** Seconds since 1970 where each bucket begins. */
  readonly times: readonly number[];
  readonly layers: readonly (readonly number[])[];
  readonly bucketSeconds: number;
}

/**
 * Heaps the outcomes on each other, the gravest on top, and fills buckets between the first and the last that had no decisions with
 * zeros: time runs evenly.
 */
export function stackSeries({ buckets, bucketSeconds }: OutcomeSeries): StackedSeries {
  const counts = new Map(buckets.map(({ at, outcomes }) => [Math.round(Date.parse(at) / 1000), outcomes]));
  const starts = [...counts.keys()];
  const times: number[] = [];
  for (let time = Math.min(...starts); time <= Math.max(...starts); time += bucketSeconds) times.push(time);
  const layers = OUTCOMES.map((_, first) =>
    times.map((time) => OUTCOMES.slice(first).reduce((sum, outcome) => sum + (counts.get(time)?.[outcome] ?? 0), 0)),
  );
  return { times, layers, bucketSeconds };
}
