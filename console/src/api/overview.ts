import { client, unwrap } from './client.ts';
import { toOutcomeCounts } from './feeds.ts';
import type { OutcomeSeries, Overview } from './model.ts';

export async function readOverview(): Promise<Overview> {
  const wire = await unwrap(client.GET('/v1/overview'));
  return {
    ...wire,
    outcomes: toOutcomeCounts(wire.outcomes),
    markets: wire.markets.map(({ market, outcomes }) => ({ market, outcomes: toOutcomeCounts(outcomes) })),
  };
}

export async function readOutcomeSeries(from: Date, to: Date, bucketSeconds: number): Promise<OutcomeSeries> {
  const query = { from: from.toISOString(), to: to.toISOString(), bucketSeconds };
  const wire = await unwrap(client.GET('/v1/overview/series', { params: { query } }));
  return {
    bucketSeconds: wire.bucketSeconds,
    buckets: wire.buckets.map(({ at, outcomes }) => ({ at, outcomes: toOutcomeCounts(outcomes) })),
  };
}
