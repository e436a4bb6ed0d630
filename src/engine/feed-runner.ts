import { type FeedProgress, type FeedSkip, type Listing, type ListingDraft, readFeed } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import { inputFromBytes, type Input, type IntakeFault, type MediaIntake, type RecordRead } from '../intake/index.ts';
import type { Decision } from '../judgment/index.ts';
import type { FeedJob, FeedStore, MediaRecord } from './ports.ts';
import { type ScreenedBatch, screenRecords, type SkippedRecord } from './screen-records.ts';
import type { Screened, ScreeningPool } from './screening.ts';
import type { Wakeups } from './wakeups.ts';
import { holdLease, startWorkLoop, type WorkLoop } from './work-loop.ts';

export interface FeedRunnerOptions {
  readonly store: FeedStore;
  /** Where the files of the feeds lie. */
  readonly blobs: { open(digest: Digest): Promise<AsyncIterable<Uint8Array> | undefined> };
  /** Takes in the listings' pictures. */
  readonly media: MediaIntake;
  readonly pool: Pick<ScreeningPool, 'screen'>;
  readonly wakeups: Wakeups;
  readonly clock: () => Date;
  /** Names this runner among all on the same database; never used before. */
  readonly owner: string;
  /** Batches at work at once; enough to keep every thread of the pool busy. */
  readonly batchesAtWork: number;
  /** How long a feed stays claimed without a sign of life (default 30 s). */
  readonly leaseMs?: number;
  /** How often to look for feeds without being woken: a lease of another runner may have run out (default 5 s). */
  readonly pollMs?: number;
  /** Told of each failure of the machine; the feed stays claimed until its lease runs out, then it is tried again. */
  readonly onError?: (error: unknown, feedId: string | undefined) => void;
}

const NOTHING: Screened = { decisions: [], pictures: [] };

const DEFAULT_LEASE_MS = 30_000;

/**
 * Works on feeds, one after another, until it is stopped. What a batch brings and how far the feed is commit together, and the reader gives the
 * same steps each time: whoever goes on after this process dies leaves out the steps that are committed, and each listing has one
 * decision per market. A register that changed meanwhile counts for the listings after that.
 */
export function startFeedRunner(options: FeedRunnerOptions): WorkLoop {
  const { store, owner, clock, wakeups, leaseMs = DEFAULT_LEASE_MS, pollMs, onError } = options;
  return startWorkLoop<FeedJob>({
    topic: 'feeds',
    wakeups,
    ...(pollMs !== undefined && { pollMs }),
    ...(onError !== undefined && { onError }),
    claim: () => store.claimFeed(owner, leaseMs, clock()),
    idOf: ({ feed }) => feed.id,
    workOn: (job, stopping) => workOn(job, options, stopping),
  });
}

async function workOn(job: FeedJob, options: FeedRunnerOptions, stopping: AbortSignal): Promise<void> {
  const { store, owner, blobs, clock } = options;
  const { id, name } = job.feed;
  const bytes = await blobs.open(job.source);
  if (bytes === undefined) {
    const error = 'The file of the feed is no longer stored. Upload it again.';
    await store.finishFeed(id, owner, { state: 'failed', error }, clock());
    return;
  }
  const input = inputFromBytes(name, bytes, { bytesTotal: job.feed.progress.bytesTotal });
  const { leaseMs = DEFAULT_LEASE_MS, onError = () => {} } = options;
  const lease = holdLease({
    renew: () => store.renewFeedLease(id, owner, leaseMs, clock()),
    leaseMs,
    onError: (error) => onError(error, id),
  });
  try {
    const end = await screenFeed(job, input, options, AbortSignal.any([stopping, lease.lost]));
    if (end === 'interrupted') await store.releaseFeed(id, owner);
    else await store.finishFeed(id, owner, end, clock());
  } finally {
    lease.stop();
    options.wakeups.notify('events');
  }
}

type FeedEnd = 'interrupted' | { readonly state: 'done' } | { readonly state: 'failed'; readonly error: string };

async function screenFeed(
  job: FeedJob,
  input: Input,
  options: FeedRunnerOptions,
  interrupted: AbortSignal,
): Promise<FeedEnd> {
  const { feed, recordsDone } = job;
  const { store, owner, clock, pool, media, batchesAtWork } = options;
  // The day the feed was begun, also for the part that is screened after a restart over midnight.
  const date = (feed.startedAt ?? clock().toISOString()).slice(0, 10);
  const reads = readFeed(input, feed.format === undefined ? {} : { format: feed.format });
  const batches = screenRecords(leaveOut(reads, recordsDone), {
    screen: (requests) => pool.screen(requests),
    media,
    marketsOf: (draft: ListingDraft) => (draft.markets.length > 0 ? draft.markets : feed.defaultMarkets),
    date,
    batchesAtWork,
  });
  let progress = feed.progress;
  let fatal: IntakeFault | undefined;
  for await (const batch of batches) {
    const screened = batch.screened.map(({ listing }, i) => ({ listing, ...(batch.answer[i] ?? NOTHING) }));
    fatal ??= batch.skipped.find(({ fault }) => fault.fatal)?.fault;
    const skips = toSkips(batch, progress);
    progress = advance(progress, screened, batch.skipped.length, input.bytesRead);
    await store.commitFeedBatch({ feedId: feed.id, owner, screened, skips, media: mediaOf(batch), progress }, clock());
    options.wakeups.notify('events');
    if (interrupted.aborted) return 'interrupted';
  }
  if (fatal === undefined) return { state: 'done' };
  const { listings } = progress;
  return {
    state: 'failed',
    error: listings === 0 ? fatal.message : `Only the first ${listings} listings could be read. ${fatal.message}`,
  };
}

/** What a reader gives after its first `count` steps. */
async function* leaveOut(
  reads: AsyncIterable<RecordRead<ListingDraft>>,
  count: number,
): AsyncGenerator<RecordRead<ListingDraft>> {
  let step = 0;
  for await (const read of reads) {
    step += 1;
    if (step > count) yield read;
  }
}

/**
 * What is shown as left out, in the order of the feed: records, and fields that a listing was screened without. A fault that names no record
 * stands where the reading had come to.
 */
function toSkips(batch: ScreenedBatch<unknown>, progress: FeedProgress): readonly FeedSkip[] {
  const reached = Math.max(progress.recordsRead, ...batch.screened.map(({ record }) => record)) + 1;
  const notes = batch.screened.flatMap((one) => one.notes).map((fault): SkippedRecord => ({ fault }));
  const skips = [...batch.skipped, ...notes].map(({ listingId, fault }) => {
    const id = listingId ?? fault.id;
    return {
      record: fault.record ?? reached,
      ...(fault.line !== undefined && { line: fault.line }),
      ...(id !== undefined && { listingId: id }),
      code: fault.code,
      message: fault.field === undefined ? fault.message : `${fault.message} The listing was screened without it.`,
    };
  });
  return skips.sort((a, b) => a.record - b.record);
}

function advance(
  progress: FeedProgress,
  screened: readonly { readonly listing: Listing; readonly decisions: readonly Decision[] }[],
  skipped: number,
  bytesRead: number,
): FeedProgress {
  const outcomes: { [outcome: string]: number } = { ...progress.outcomes };
  let decisions = progress.decisions;
  for (const { outcome } of screened.flatMap((one) => one.decisions)) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    decisions += 1;
  }
  return {
    ...progress,
    bytesRead: Math.max(progress.bytesRead, Math.min(bytesRead, progress.bytesTotal)),
    recordsRead: progress.recordsRead + screened.length + skipped,
    listings: progress.listings + screened.length,
    skipped: progress.skipped + skipped,
    decisions,
    outcomes,
  };
}

function mediaOf(batch: ScreenedBatch<unknown>): readonly MediaRecord[] {
  return batch.screened.flatMap(({ media }) =>
    media.flatMap((taken) =>
      taken.ok ? [{ digest: taken.digest, mediaType: taken.mediaType, bytes: taken.bytes.length }] : [],
    ),
  );
}
