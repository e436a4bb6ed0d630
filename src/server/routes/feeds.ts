import type { Static } from '@fastify/type-provider-typebox';
import { Value } from 'typebox/value';
import type { Feed } from '../../catalog/index.ts';
import { callerOf } from '../access.ts';
import type { Api, RouteDeps } from '../deps.ts';
import { requireMarkets } from '../require-markets.ts';
import { toServerError, ServerError } from '../problem.ts';
import { FeedForm, FeedPage, FeedShape, FeedSkipPage, NewFeedFields } from '../schemas/feed.ts';
import { DEFAULT_LIMIT, Id, PageFields, record } from '../schemas/shape.ts';
import { readUpload, type Upload } from '../upload.ts';

const OneFeed = record({ id: Id });

export function feedRoutes(app: Api, deps: RouteDeps): void {
  const { store, media, wakeups, clock, newId, answerOnce, config } = deps;

  app.get(
    '/v1/feeds',
    {
      config: { access: 'read:feed' },
      schema: {
        operationId: 'listFeeds',
        summary: 'Feeds, newest first',
        tags: ['feeds'],
        querystring: record(PageFields),
        response: { 200: FeedPage },
      },
    },
    ({ query }) => store.listFeeds({ ...query, limit: query.limit ?? DEFAULT_LIMIT }),
  );

  app.post(
    '/v1/feeds',
    {
      config: { access: 'create:feed', creates: true, form: FeedForm },
      schema: {
        operationId: 'createFeed',
        summary: 'Upload a product feed to be screened',
        description:
          'multipart/form-data: the part `file` and the text fields name, format (sniffed where left out) and markets (for listings that name none). The file streams to the store; screening starts at once.',
        tags: ['feeds'],
        response: { 201: FeedShape },
      },
    },
    async (request, reply) => {
      const { feedBytes } = config.limits;
      const upload = await readUpload(request, feedBytes, (file) => media.putStream(file, feedBytes));
      const { name = upload.fileName, format, markets = [] } = readFields(upload);
      requireMarkets(markets);
      if (upload.taken.bytes === 0) {
        throw new ServerError('invalid-request', { errors: [{ pointer: '/file', message: 'is empty' }] });
      }
      const feed = {
        name,
        ...(format !== undefined && { format }),
        source: upload.taken.digest,
        bytesTotal: upload.taken.bytes,
        defaultMarkets: [...new Set(markets)].sort(),
      };
      return answerOnce(request, reply, feed, async () => {
        const created = await store.createFeed({ id: newId(), ...feed }, callerOf(request).actor, clock());
        wakeups.notify('feeds');
        return { status: 201, body: created, location: `/v1/feeds/${encodeURIComponent(created.id)}` };
      });
    },
  );

  app.get(
    '/v1/feeds/:id',
    {
      config: { access: 'read:feed' },
      schema: {
        operationId: 'getFeed',
        summary: 'A feed and how far it is',
        tags: ['feeds'],
        params: OneFeed,
        response: { 200: FeedShape },
      },
    },
    ({ params }) => findFeed(params.id),
  );

  app.get(
    '/v1/feeds/:id/skips',
    {
      config: { access: 'read:feed' },
      schema: {
        operationId: 'listFeedSkips',
        summary: 'Records of a feed that could not be read, with their line and cause',
        tags: ['feeds'],
        params: OneFeed,
        querystring: record(PageFields),
        response: { 200: FeedSkipPage },
      },
    },
    async ({ params, query }) => {
      await findFeed(params.id);
      return store.listFeedSkips(params.id, { ...query, limit: query.limit ?? DEFAULT_LIMIT });
    },
  );

  app.post(
    '/v1/feeds/:id/cancel',
    {
      config: { access: 'cancel:feed' },
      schema: {
        operationId: 'cancelFeed',
        summary: 'Stop a feed that is queued or running',
        description: 'What was decided so far stays.',
        tags: ['feeds'],
        params: OneFeed,
        response: { 200: FeedShape },
      },
    },
    async (request) => {
      await findFeed(request.params.id);
      const isCancelled = await store.cancelFeed(request.params.id, callerOf(request).actor, clock());
      if (!isCancelled) throw new ServerError('feed-ended');
      wakeups.notify('feeds');
      return findFeed(request.params.id);
    },
  );

  async function findFeed(id: string): Promise<Feed> {
    const feed = await store.findFeed(id);
    if (feed === undefined) throw new ServerError('not-found');
    return feed;
  }
}

/** The text fields of the form, checked like any body. Empty ones count as left out, as forms send them. */
function readFields({ fields }: Upload<unknown>): Static<typeof NewFeedFields> {
  const given: { [name: string]: unknown } = {};
  for (const [name, values] of Object.entries(fields)) {
    const filled = values.map((value) => value.trim()).filter((value) => value !== '');
    if (filled.length === 0) continue;
    given[name] = name === 'markets' ? filled.flatMap((value) => value.split(/[\s,;]+/)) : filled.at(-1);
  }
  if (Value.Check(NewFeedFields, given)) return given;
  throw toServerError({ validation: Value.Errors(NewFeedFields, given), validationContext: 'body' });
}
