import type { Static } from '@fastify/type-provider-typebox';
import type { Actor } from '../../evidence/index.ts';
import { listReadings } from '../../judgment/index.ts';
import { callerOf, demand } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import type { Created } from '../idempotency.ts';
import { ServerError } from '../problem.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { requireMarkets } from '../require-markets.ts';
import { NewScreening, ScreeningShape } from '../schemas/decision.ts';

export function screeningRoutes(app: Api, { screening, clock, answerOnce, config }: RouteDeps): void {
  let atWork = 0;

  app.post(
    '/v1/screenings',
    {
      bodyLimit: config.limits.richJsonBytes,
      config: { access: 'try:screening', creates: true },
      schema: {
        operationId: 'createScreening',
        summary: 'Screen one listing, answered at once',
        description:
          'Stores the listing and its decisions unless `dryRun` is true; storing needs the permission create:screening.',
        tags: ['screenings'],
        body: NewScreening,
        response: { 200: ScreeningShape, 201: ScreeningShape },
      },
    },
    async (request, reply) => {
      if (request.body.dryRun !== true) demand(request, 'create:screening');
      if (atWork >= config.limits.screeningsAtOnce) {
        reply.header('retry-after', '1');
        throw new ServerError('busy');
      }
      atWork++;
      try {
        return await answerOnce(request, reply, request.body, () => screen(request.body, callerOf(request).actor));
      } finally {
        atWork--;
      }
    },
  );

  async function screen(
    wanted: Static<typeof NewScreening>,
    actor: Actor,
  ): Promise<Created<Static<typeof ScreeningShape>>> {
    const { date = clock().toISOString().slice(0, 10), dryRun: isTrial = false } = wanted;
    requireMarkets(wanted.markets ?? []);
    const { listing, problem } = await screening.readListing(wanted.listing);
    if (listing === undefined) {
      throw new ServerError('unreadable-listing', problem === undefined ? {} : { problems: [problem] });
    }
    const named = wanted.markets ?? [];
    const markets = named.length > 0 ? [...new Set(named)].sort() : listing.markets;
    if (markets.length === 0) {
      throw new ServerError('markets-required', { detail: 'Name markets in the listing or beside it.' });
    }
    const screened = await screening.screen(listing, markets, date);
    if (!isTrial) await screening.save(listing, screened, actor);
    const { decisions } = screened;
    const sentences = decisions.map(reasonSentences);
    const readings = decisions.map(({ signals }) => listReadings(signals));
    return { status: isTrial ? 200 : 201, body: { listing, decisions, sentences, readings, stored: !isTrial } };
  }
}
