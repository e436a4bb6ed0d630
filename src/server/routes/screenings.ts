import { callerOf, demand } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { ServerError } from '../problem.ts';
import { NewScreening, ScreeningShape } from '../schemas/decision.ts';

export function screeningRoutes(app: Api, { screening, clock, answerOnce, config }: RouteDeps): void {
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
    (request, reply) => {
      const { listing: given, date = clock().toISOString().slice(0, 10), dryRun: isTrial = false } = request.body;
      if (!isTrial) demand(request, 'create:screening');
      return answerOnce(request, reply, request.body, async () => {
        const { listing, problem } = await screening.readListing(given);
        if (listing === undefined) {
          throw new ServerError('unreadable-listing', problem === undefined ? {} : { problems: [problem] });
        }
        const wanted = request.body.markets ?? [];
        const markets = wanted.length > 0 ? [...new Set(wanted)].sort() : listing.markets;
        if (markets.length === 0) {
          throw new ServerError('markets-required', { detail: 'Name markets in the listing or beside it.' });
        }
        const decisions = await screening.screen(listing, markets, date);
        if (!isTrial) await screening.save(listing, decisions, callerOf(request).actor);
        return { status: isTrial ? 200 : 201, body: { listing, decisions, stored: !isTrial } };
      });
    },
  );
}
