import { type Static, Type } from '@fastify/type-provider-typebox';
import { Readable } from 'node:stream';
import { callerOf } from '../access.ts';
import { csvLine } from '../csv.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { LISTING_MEASURES, listReadings, OUTCOMES } from '../../judgment/index.ts';
import type { DecisionQuery, DecisionSummary, Page, StoredDecision } from '../ports.ts';
import { ServerError } from '../problem.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { DecisionDetailShape, DecisionPage } from '../schemas/decision.ts';
import { DEFAULT_LIMIT, Id, Instant, list, MarketCode, oneOf, PageFields, record } from '../schemas/shape.ts';

const filterFields = {
  outcome: Type.Optional(list(oneOf(OUTCOMES), { maxItems: 10, description: 'Repeat for several.' })),
  measure: Type.Optional(list(oneOf(LISTING_MEASURES), { maxItems: 10, description: 'Repeat for several.' })),
  market: Type.Optional(list(MarketCode, { maxItems: 60, description: 'Repeat for several.' })),
  right: Type.Optional(Id),
  seller: Type.Optional(Id),
  feed: Type.Optional(Id),
  listing: Type.Optional(Id),
  q: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: 'Words in the title, the id or the seller.' }),
  ),
  from: Type.Optional(Instant),
  to: Type.Optional(Instant),
  currentOnly: Type.Optional(
    Type.Boolean({ default: true, description: 'Only the newest decision of each listing and market.' }),
  ),
  sort: Type.Optional(oneOf(['newest', 'score'], { default: 'newest' })),
};

const Filters = record(filterFields);
const ListQuery = record({ ...filterFields, ...PageFields });

const EXPORT_PAGE = 200;
const EXPORT_COLUMNS = [
  'decision',
  'listing',
  'title',
  'seller',
  'sellerName',
  'market',
  'outcome',
  'measure',
  'score',
  'element',
  'right',
  'rightName',
  'skips',
  'feed',
  'decidedAt',
] as const;

/** A decision that names more rights than this shows the first of them. */
const MOST_RIGHTS = 20;

export function decisionRoutes(app: Api, deps: RouteDeps): void {
  const { store, pictures, clock, config } = deps;

  app.get(
    '/v1/decisions',
    {
      config: { access: 'read:decision' },
      schema: {
        operationId: 'listDecisions',
        summary: 'Decisions, newest or most certain first',
        tags: ['decisions'],
        querystring: ListQuery,
        response: { 200: DecisionPage },
      },
    },
    ({ query }) => store.listDecisions(toQuery(query, query.limit ?? DEFAULT_LIMIT, query.cursor)),
  );

  app.get(
    '/v1/decisions/:id',
    {
      config: { access: 'read:decision' },
      schema: {
        operationId: 'getDecision',
        summary:
          'A decision with its listing, the rights concerned, its reasons as sentences and its disguises as readings',
        tags: ['decisions'],
        params: record({ id: Id }),
        response: { 200: DecisionDetailShape },
      },
    },
    async ({ params }) => {
      const found = await store.findDecision(params.id);
      if (found === undefined) throw new ServerError('not-found');
      const rights = await Promise.all(rightsOf(found).map((id) => store.findRight(id)));
      return {
        ...found,
        rights: rights.filter((right) => right !== undefined),
        sentences: reasonSentences(found.decision),
        readings: listReadings(found.decision.signals),
        sharedPictures: await pictures.sharedPictures(found.listing),
      };
    },
  );

  app.get(
    '/v1/decisions.csv',
    {
      exposeHeadRoute: false,
      config: { access: 'export:decision' },
      schema: {
        operationId: 'exportDecisions',
        summary: 'The same list as a CSV file',
        tags: ['decisions'],
        querystring: Filters,
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'CSV with a header line, UTF-8 with a byte order mark.' }) },
      },
    },
    async (request, reply) => {
      const query = toQuery(request.query, EXPORT_PAGE);
      // The first page is read before the answer begins, so that what fails still answers with a problem.
      const first = await store.listDecisions(query);
      await store.appendEvent({
        at: clock().toISOString(),
        type: 'decisions.exported',
        subject: { kind: 'decisions', id: 'csv' },
        actor: callerOf(request).actor,
        data: { filters: JSON.parse(JSON.stringify(request.query)) },
      });
      reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="decisions.csv"');
      return reply.send(Readable.from(csvLines(query, first)) as unknown as string);
    },
  );

  async function* csvLines(query: DecisionQuery, first: Page<DecisionSummary>): AsyncGenerator<string> {
    // Spreadsheets read UTF-8 only with a byte order mark.
    yield `\uFEFF${csvLine(EXPORT_COLUMNS)}`;
    let page = first;
    for (let rows = 0; ;) {
      for (const item of page.items) {
        if (rows++ >= config.limits.exportRows) return;
        yield csvLine(csvCells(item));
      }
      if (page.nextCursor === undefined) return;
      page = await store.listDecisions({ ...query, cursor: page.nextCursor });
    }
  }
}

function toQuery(filters: Static<typeof Filters>, limit: number, cursor?: string): DecisionQuery {
  const { outcome, measure, market, sort = 'newest', ...same } = filters;
  return {
    ...same,
    ...(outcome !== undefined && { outcomes: outcome }),
    ...(measure !== undefined && { measures: measure }),
    ...(market !== undefined && { markets: market }),
    sort,
    limit,
    ...(cursor !== undefined && { cursor }),
  };
}

/** The rights that a decision concerns: the one that decided first, then those of its reasons, then those of its signals. */
function rightsOf({ decision }: StoredDecision): string[] {
  const named = [
    decision.right,
    ...decision.reasons.map(({ right }) => right),
    ...decision.signals.map(({ right }) => right),
  ];
  return [...new Set(named.filter((id) => id !== undefined))].slice(0, MOST_RIGHTS);
}

function csvCells(item: DecisionSummary): (string | number | undefined)[] {
  return [
    item.id,
    item.listingId,
    item.title,
    item.seller.id,
    item.seller.name,
    item.market,
    item.outcome,
    item.measure,
    item.score,
    item.element,
    item.right?.id,
    item.right?.name,
    item.skips,
    item.feedId,
    item.decidedAt,
  ];
}
