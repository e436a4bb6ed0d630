import { Type } from '@fastify/type-provider-typebox';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { OutcomeSeriesShape, OverviewShape } from '../schemas/overview.ts';
import { Instant, record } from '../schemas/shape.ts';

/** More buckets than a chart has pixels help nobody and cost the database. */
const MOST_BUCKETS = 2000;

export function overviewRoutes(app: Api, { store, clock }: RouteDeps): void {
  app.get(
    '/v1/overview',
    {
      config: { access: 'read:overview' },
      schema: {
        operationId: 'getOverview',
        summary: 'Counts of listings, decisions, outcomes and markets',
        tags: ['overview'],
        response: { 200: OverviewShape },
      },
    },
    () => store.overview(),
  );

  app.get(
    '/v1/overview/series',
    {
      config: { access: 'read:overview' },
      schema: {
        operationId: 'getOutcomeSeries',
        summary: 'Decisions per outcome over time',
        tags: ['overview'],
        querystring: record({
          from: Type.Optional(Instant),
          to: Type.Optional(Instant),
          bucketSeconds: Type.Optional(Type.Integer({ minimum: 1, maximum: 31_536_000 })),
        }),
        response: { 200: OutcomeSeriesShape },
      },
    },
    ({ query }) => {
      const to = query.to ?? clock().toISOString();
      const from = query.from ?? new Date(Date.parse(to) - 86_400_000).toISOString();
      const bucketSeconds = query.bucketSeconds ?? 3600;
      const buckets = (Date.parse(to) - Date.parse(from)) / 1000 / bucketSeconds;
      if (!(buckets > 0 && buckets <= MOST_BUCKETS)) {
        throw new ServerError('invalid-request', {
          errors: [
            {
              pointer: 'bucketSeconds',
              message: `from must be before to, with at most ${MOST_BUCKETS} buckets between`,
            },
          ],
        });
      }
      return store.outcomeSeries({ from, to, bucketSeconds });
    },
  );
}
