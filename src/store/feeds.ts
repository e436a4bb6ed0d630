import type { Feed, FeedFormat, FeedSkip } from '../catalog/index.ts';
import type { Actor, Digest } from '../evidence/index.ts';
import type { Market } from '../rights/index.ts';
import { decodeCursor, encodeCursor, toPage } from './cursor.ts';
import { appendEvents } from './events.ts';
import { toFeed } from './feed-row.ts';
import { listJobs } from './jobs.ts';
import type { Database, Tx } from './schema.ts';
import { isTaken, StoreError } from './store-error.ts';

interface NewFeed {
  readonly id: string;
  readonly name: string;
  readonly format?: FeedFormat;
  readonly source: Digest;
  readonly bytesTotal: number;
  readonly defaultMarkets: readonly Market[];
}

interface PageQuery {
  readonly cursor?: string;
  readonly limit: number;
}

/** Feeds as a user sees them: given in, listed, cancelled. The work on them is in `feed-work.ts`. */
export function makeFeeds(database: Database) {
  return {
    createFeed: (feed: NewFeed, actor: Actor, now: Date): Promise<Feed> =>
      database.transaction().execute((tx) => insertFeed(tx, feed, actor, now)),

    /** Newest first. */
    listFeeds: (query: PageQuery) => listJobs(database, 'feeds', query, toFeed),

    async findFeed(id: string): Promise<Feed | undefined> {
      const row = await database.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toFeed(row);
    },

    /** False when there is no such feed, or it has ended already. */
    cancelFeed: (id: string, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute((tx) => cancel(tx, id, actor, now)),

    async listFeedSkips(feedId: string, query: PageQuery) {
      let rows = database.selectFrom('feed_skips').selectAll().where('feed_id', '=', feedId);
      if (query.cursor !== undefined) {
        const [seq] = decodeCursor(query.cursor, 'feed-skips', ['number']);
        rows = rows.where('seq', '>', seq);
      }
      return toPage(
        await rows
          .orderBy('seq')
          .limit(query.limit + 1)
          .execute(),
        query.limit,
        (row): FeedSkip => ({
          record: row.record,
          ...(row.line !== null && { line: row.line }),
          ...(row.listing_id !== null && { listingId: row.listing_id }),
          code: row.code,
          message: row.message,
        }),
        (row) => encodeCursor('feed-skips', [row.seq]),
      );
    },
  };
}

async function insertFeed(tx: Tx, feed: NewFeed, actor: Actor, now: Date): Promise<Feed> {
  try {
    const row = await tx
      .insertInto('feeds')
      .values({
        id: feed.id,
        name: feed.name,
        format: feed.format ?? null,
        source: feed.source,
        default_markets: feed.defaultMarkets,
        state: 'queued',
        bytes_total: feed.bytesTotal,
        created_at: now,
        created_by: actor.id,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const data = { source: feed.source, bytes: feed.bytesTotal };
    const subject = { kind: 'feed', id: feed.id };
    await appendEvents(tx, [{ at: now.toISOString(), type: 'feed.received', subject, actor, data }]);
    return toFeed(row);
  } catch (cause) {
    if (isTaken(cause)) throw new StoreError('already-exists', `Feed ${feed.id} exists already.`, { cause });
    throw cause;
  }
}

async function cancel(tx: Tx, id: string, actor: Actor, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('feeds')
    .set({ state: 'cancelled', finished_at: now, lease_owner: null, lease_until: null })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .returning('records_read')
    .executeTakeFirst();
  if (row === undefined) return false;
  const data = { records: row.records_read };
  const subject = { kind: 'feed', id };
  await appendEvents(tx, [{ at: now.toISOString(), type: 'feed.cancelled', subject, actor, data }]);
  return true;
}
