import { queryOptions } from '@tanstack/react-query';
import { listDecisions } from '../api/decisions.ts';
import type { Outcome } from '../api/model.ts';
import { readOutcomeSeries, readOverview } from '../api/overview.ts';
import { SPANS, type Span } from './spans.ts';

export const overviewQuery = queryOptions({ queryKey: ['overview'], queryFn: readOverview });

export function outcomeSeriesQuery(span: Span) {
  return queryOptions({
    queryKey: ['overview', 'series', span],
    queryFn: () => {
      const { seconds, bucketSeconds } = SPANS[span];
      // Whole buckets, so that the server and the chart agree where each begins.
      const end = (Math.floor(Date.now() / 1000 / bucketSeconds) + 1) * bucketSeconds;
      return readOutcomeSeries(new Date((end - seconds) * 1000), new Date(end * 1000), bucketSeconds);
    },
    refetchInterval: 60_000,
  });
}

/** Outcomes that say more than that all is well. */
export const FINDINGS: readonly Outcome[] = ['counterfeit', 'unlicensed', 'grey', 'lookalike'];

const FINDINGS_SHOWN = 6;

export const latestFindingsQuery = queryOptions({
  queryKey: ['overview', 'latest-findings'],
  queryFn: async () =>
    (await listDecisions({ outcomes: FINDINGS, measures: [], markets: [], sort: 'newest' }, undefined, FINDINGS_SHOWN))
      .items,
});
