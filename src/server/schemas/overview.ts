import { Type } from '@fastify/type-provider-typebox';
import { OUTCOMES } from '../../judgment/index.ts';
import { Counts, Instant, list, MarketCode, named } from './shape.ts';

const OutcomeCounts = Type.Object(
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, Type.Integer({ minimum: 0 })])) as Record<
    (typeof OUTCOMES)[number],
    ReturnType<typeof Type.Integer>
  >,
  { $id: 'OutcomeCounts', additionalProperties: false },
);

export const OverviewShape = named('Overview', {
  listings: Type.Integer({ minimum: 0 }),
  decisions: Type.Integer({ minimum: 0 }),
  rights: Type.Integer({ minimum: 0 }),
  feeds: Type.Integer({ minimum: 0 }),
  outcomes: OutcomeCounts,
  measures: Counts,
  markets: list(named('MarketOutcomes', { market: MarketCode, outcomes: Counts })),
  topRights: list(
    named('RightCount', { id: Type.String(), name: Type.String(), decisions: Type.Integer({ minimum: 0 }) }),
  ),
  withSkips: Type.Integer({ minimum: 0 }),
});

export const OutcomeSeriesShape = named('OutcomeSeries', {
  bucketSeconds: Type.Integer({ minimum: 1 }),
  buckets: list(named('OutcomeBucket', { at: Instant, outcomes: Counts })),
});
