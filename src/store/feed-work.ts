import type { Feed, FeedProgress, FeedSkip } from '../catalog/index.ts';
import type { Digest, DomainEvent, JsonValue } from '../evidence/index.ts';
import { appendEvents } from './events.ts';
import { type FeedRow, toFeed } from './feed-row.ts';
import { insertScreened, type ScreenedListing } from './insert-screened.ts';
import { lockHeldJob, lockNextJob, MAX_CLAIMS, releaseLease, renewLease } from './jobs.ts';
import { insertMedia, type Medium } from './media.ts';
import type { Database, Tx } from './schema.ts';

const ENGINE = { kind: 'system', id: 'engine' } as const;

interface FeedJob {
  readonly feed: Feed;
  readonly source: Digest;
  readonly recordsDone: number;
}

interface FeedBatch {
  readonly feedId: string;
  readonly owner: string;
  readonly screened: readonly ScreenedListing[];
  readonly skips: readonly FeedSkip[];
  readonly media?: readonly Medium[];
  readonly progress: FeedProgress;
}

interface FeedEnd {
  readonly state: 'done' | 'failed';
  readonly error?: string;
}

/** The work on feeds: one owner at a time holds a feed by a lease; progress and what it brought commit together. */
export function makeFeedWork(database: Database) {
  return {
    /** The oldest feed that waits, or whose owner let its lease run out. Two owners never get the same one. */
    claimFeed: (owner: string, leaseMs: number, now: Date): Promise<FeedJob | undefined> =>
      database.transaction().execute((tx) => claim(tx, owner, leaseMs, now)),

    releaseFeed: (feedId: string, owner: string): Promise<void> => releaseLease(database, 'feeds', feedId, owner),

    renewFeedLease: (feedId: string, owner: string, leaseMs: number, now: Date): Promise<boolean> =>
      renewLease(database, 'feeds', feedId, owner, new Date(now.getTime() + leaseMs)),

    commitFeedBatch: (batch: FeedBatch, now: Date): Promise<void> =>
      database.transaction().execute((tx) => commitBatch(tx, batch, now)),

    finishFeed: (feedId: string, owner: string, end: FeedEnd, now: Date): Promise<void> =>
      database.transaction().execute((tx) => finish(tx, feedId, owner, end, now)),
  };
}

async function claim(tx: Tx, owner: string, leaseMs: number, now: Date): Promise<FeedJob | undefined> {
  const candidate = await lockNextJob(tx, 'feeds', now);
  if (candidate === undefined) return undefined;
  if (candidate.claims >= MAX_CLAIMS) {
    const error = `Work on the records after ${candidate.records_read} began ${MAX_CLAIMS} times and got nowhere. The log says why; upload the feed again when the cause is gone.`;
    await endFeed(tx, candidate, { state: 'failed', error }, now);
    return claim(tx, owner, leaseMs, now);
  }
  const row = await tx
    .updateTable('feeds')
    .set({
      state: 'running',
      started_at: candidate.started_at ?? now,
      lease_owner: owner,
      lease_until: new Date(now.getTime() + leaseMs),
      claims: candidate.claims + 1,
    })
    .where('id', '=', candidate.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const type = candidate.started_at === null ? 'feed.started' : 'feed.resumed';
  await appendEvents(tx, [feedEvent(type, row.id, now, { records: row.records_read })]);
  return { feed: toFeed(row), source: row.source, recordsDone: row.records_read };
}

async function commitBatch(tx: Tx, batch: FeedBatch, now: Date): Promise<void> {
  const { feedId, owner, screened, skips, media = [], progress } = batch;
  const { seq } = await lockHeldJob(tx, 'feeds', feedId, owner);
  await insertSkips(tx, feedId, skips);
  await insertMedia(tx, media);
  await tx
    .updateTable('feeds')
    .set({
      bytes_read: progress.bytesRead,
      records_read: progress.recordsRead,
      listings: progress.listings,
      skipped: progress.skipped,
      decisions: progress.decisions,
      outcomes: JSON.stringify(progress.outcomes),
      claims: 0,
    })
    .where('id', '=', feedId)
    .execute();
  await insertScreened(tx, screened, { actor: ENGINE, now, feed: { id: feedId, seq } });
}

/** A batch is committed once (its progress is in the same transaction), so its skips need no key of their own. */
async function insertSkips(tx: Tx, feedId: string, skips: readonly FeedSkip[]): Promise<void> {
  if (skips.length === 0) return;
  await tx
    .insertInto('feed_skips')
    .values(
      skips.map(({ record, line, listingId, code, message }) => ({
        feed_id: feedId,
        record,
        line: line ?? null,
        listing_id: listingId ?? null,
        code,
        message,
      })),
    )
    .execute();
}

async function finish(tx: Tx, feedId: string, owner: string, end: FeedEnd, now: Date): Promise<void> {
  const row = await lockHeldJob(tx, 'feeds', feedId, owner);
  await endFeed(tx, row, end, now);
}

async function endFeed(tx: Tx, row: FeedRow, end: FeedEnd, now: Date): Promise<void> {
  await tx
    .updateTable('feeds')
    .set({ state: end.state, error: end.error ?? null, finished_at: now, lease_owner: null, lease_until: null })
    .where('id', '=', row.id)
    .execute();
  const { records_read: records, listings, skipped, decisions } = row;
  const type = end.state === 'done' ? 'feed.finished' : 'feed.failed';
  await appendEvents(tx, [feedEvent(type, row.id, now, { records, listings, skipped, decisions })]);
}

function feedEvent(
  type: string,
  id: string,
  now: Date,
  data: { readonly [name: string]: JsonValue },
): Omit<DomainEvent, 'seq'> {
  return { at: now.toISOString(), type, subject: { kind: 'feed', id }, actor: ENGINE, data };
}
