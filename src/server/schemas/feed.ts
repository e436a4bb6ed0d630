import { Type } from '@fastify/type-provider-typebox';
import { FEED_FORMATS, FEED_STATES } from '../../catalog/index.ts';
import { Counts, Instant, list, MarketCode, named, oneOf, pageOf, record, Text } from './shape.ts';

export const FeedProgressShape = named('FeedProgress', {
  bytesTotal: Type.Integer({ minimum: 0 }),
  bytesRead: Type.Integer({ minimum: 0 }),
  recordsRead: Type.Integer({ minimum: 0 }),
  listings: Type.Integer({ minimum: 0 }),
  skipped: Type.Integer({ minimum: 0 }),
  decisions: Type.Integer({ minimum: 0 }),
  outcomes: Counts,
});

export const FeedShape = named('Feed', {
  id: Type.String(),
  name: Type.String(),
  format: Type.Optional(oneOf(FEED_FORMATS, { $id: 'FeedFormat' })),
  state: oneOf(FEED_STATES, { $id: 'FeedState' }),
  defaultMarkets: list(MarketCode),
  progress: FeedProgressShape,
  error: Type.Optional(Type.String()),
  createdAt: Instant,
  createdBy: Type.String(),
  startedAt: Type.Optional(Instant),
  finishedAt: Type.Optional(Instant),
});
export const FeedPage = pageOf('FeedPage', FeedShape);

const FeedSkipShape = named('FeedSkip', {
  record: Type.Integer({ minimum: 1 }),
  line: Type.Optional(Type.Integer({ minimum: 1 })),
  listingId: Type.Optional(Type.String()),
  code: Type.String(),
  message: Type.String(),
});
export const FeedSkipPage = pageOf('FeedSkipPage', FeedSkipShape);

const newFeedFields = {
  name: Type.Optional(Text(200)),
  format: Type.Optional(oneOf(FEED_FORMATS)),
  markets: Type.Optional(
    list(MarketCode, {
      maxItems: 60,
      description: 'Markets for listings that name none: repeat the field, or separate by commas.',
    }),
  ),
};

/** The text fields of a feed upload. */
export const NewFeedFields = record(newFeedFields);

/** The whole form: put the file last. */
export const FeedForm = record({ ...newFeedFields, file: Type.String({ format: 'binary' }) });
