import { Type } from '@fastify/type-provider-typebox';
import { FEED_STATES } from '../../catalog/index.ts';
import { FeedProgressShape } from './feed.ts';
import { Facts, Instant, named, oneOf } from './shape.ts';

export const EventShape = named('Event', {
  seq: Type.Integer({ minimum: 0 }),
  at: Instant,
  type: Type.String(),
  subject: named('EventSubject', { kind: Type.String(), id: Type.String() }),
  actor: named('Actor', { kind: oneOf(['user', 'api-key', 'system']), id: Type.String() }),
  data: Facts,
});

/** What the stream sends under the name `feed-progress`. */
export const FeedProgressEventShape = named('FeedProgressEvent', {
  id: Type.String(),
  state: oneOf(FEED_STATES, { $id: 'FeedState' }),
  progress: FeedProgressShape,
});
