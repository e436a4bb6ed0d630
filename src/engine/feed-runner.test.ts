import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Feed, FeedProgress } from '../catalog/index.ts';
import { contentDigest, type Digest, digestOf } from '../evidence/index.ts';
import { makeForgetfulBlobStore, makeMediaIntake } from '../intake/index.ts';
import type { Decision } from '../judgment/index.ts';
import { startFeedRunner } from './feed-runner.ts';
import type { FeedBatch, FeedStore } from './ports.ts';
import type { ScreeningRequest } from './screening.ts';
import { makeWakeups } from './wakeups.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
/** The smallest picture that decodes: one transparent pixel. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function decisionsOn({ listing, markets, date }: ScreeningRequest): readonly Decision[] {
  const versions = { listing: listing.revision, register: digestOf('r'), parameters: digestOf('p'), models: {} };
  return markets.map((market) => ({
    id: contentDigest({ listing: listing.id, market }),
    listingId: listing.id,
    market,
    date,
    outcome: 'clear',
    measure: 'none',
    score: 0,
    reasons: [{ element: 'no-sign-found', text: 'No sign was found.', facts: {}, signals: [] }],
    signals: [],
    skips: [],
    versions,
  }));
}

interface Stage {
  readonly bytes?: Uint8Array;
  readonly recordsDone?: number;
  readonly progress?: Partial<FeedProgress>;
  readonly format?: Feed['format'];
  readonly defaultMarkets?: readonly string[];
  /** Called before a batch is taken. */
  readonly onCommit?: (batch: FeedBatch, stop: () => void) => void;
  readonly renew?: () => Promise<boolean>;
}

/** Runs one feed over a store that only remembers, until the feed is finished, given back or lost. */
async function runFeed(stage: Stage) {
  const batches: FeedBatch[] = [];
  const ended = Promise.withResolvers<string>();
  const errors: unknown[] = [];
  const progress = { bytesTotal: 0, bytesRead: 0, recordsRead: 0, listings: 0, skipped: 0, decisions: 0, outcomes: {} };
  const feed: Feed = {
    id: 'f',
    name: 'f.jsonl',
    state: 'running',
    defaultMarkets: stage.defaultMarkets ?? ['DE', 'US'],
    progress: { ...progress, bytesTotal: stage.bytes?.length ?? 0, ...stage.progress },
    createdAt: NOW.toISOString(),
    createdBy: 'u',
    startedAt: '2026-11-20T23:59:00.000Z',
    ...(stage.format !== undefined && { format: stage.format }),
  };
  let claims = 0;
  const store: FeedStore = {
    claimFeed: async () => {
      claims += 1;
      return claims === 1 ? { feed, source: digestOf('source'), recordsDone: stage.recordsDone ?? 0 } : undefined;
    },
    renewFeedLease: stage.renew ?? (async () => true),
    commitFeedBatch: async (batch) => {
      stage.onCommit?.(batch, () => void runner.stop());
      batches.push(batch);
    },
    releaseFeed: async () => ended.resolve('released'),
    finishFeed: async (_id, _owner, { state, error }) =>
      ended.resolve(error === undefined ? state : `${state}: ${error}`),
  };
  const runner = startFeedRunner({
    store,
    blobs: { open: async (_digest: Digest) => stage.bytes && chunksOf(stage.bytes) },
    media: makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: false }),
    pool: {
      screen: async (requests) => requests.map((request) => ({ decisions: decisionsOn(request), pictures: [] })),
    },
    wakeups: makeWakeups(),
    clock: () => NOW,
    owner: 'o',
    batchesAtWork: 2,
    leaseMs: 30,
    pollMs: 5,
    onError: (error) => {
      errors.push(error);
      ended.resolve(`error: ${String(error)}`);
    },
  });
  const end = await ended.promise;
  await runner.stop();
  return {
    batches,
    end,
    errors,
    listings: batches.flatMap(({ screened }) => screened.map(({ listing }) => listing.id)),
  };
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

function lines(...records: readonly unknown[]): Uint8Array {
  return Buffer.from(
    records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n'),
  );
}

function draft(id: string, more: object = {}): object {
  return { id, title: `Bag ${id}`, ...more };
}

describe('the feed runner', () => {
  test('screens a feed in batches of at most 64 and commits how far it is with each', async () => {
    const records = Array.from({ length: 150 }, (_, i) => draft(`L${i}`, i === 7 ? { markets: ['CN'] } : {}));
    const { batches, end, listings } = await runFeed({ bytes: lines(...records) });
    assert.equal(end, 'done');
    assert.deepEqual(
      listings,
      records.map((_, i) => `L${i}`),
    );
    assert.deepEqual(
      batches.map(({ screened, progress }) => [screened.length, progress.recordsRead, progress.decisions]),
      [
        [64, 64, 127],
        [64, 128, 255],
        [22, 150, 299],
      ],
    );
    const last = batches.at(-1)?.progress;
    assert.deepEqual(last?.outcomes, { clear: 299 });
    assert.equal(last?.bytesRead, last?.bytesTotal);
    assert.equal(batches[0]?.screened[0]?.decisions[0]?.date, '2026-11-20', 'the day the feed was begun');
  });

  test('goes on after the steps that are done, whatever they were', async () => {
    const records = [draft('a'), '{broken', draft('b', { price: 'x?' }), draft('c'), draft('d')];
    const whole = await runFeed({ bytes: lines(...records) });
    const skips = whole.batches.flatMap((batch) => batch.skips);
    assert.deepEqual(
      skips.map(({ record, listingId }) => [record, listingId]),
      [
        [2, undefined],
        [3, 'b'],
      ],
    );
    for (let recordsDone = 0; recordsDone <= records.length; recordsDone += 1) {
      const rest = await runFeed({ bytes: lines(...records), recordsDone, progress: { recordsRead: recordsDone } });
      assert.deepEqual(rest.listings, ['a', '', 'b', 'c', 'd'].slice(recordsDone).filter(Boolean));
      assert.deepEqual(
        rest.batches.flatMap((batch) => batch.skips),
        skips.filter(({ record }) => record > recordsDone),
      );
      assert.equal(rest.batches.at(-1)?.progress.recordsRead ?? recordsDone, records.length);
      assert.equal(rest.end, 'done');
    }
  });

  test('names each record that could not be read, with its line, and goes on', async () => {
    const { batches, end } = await runFeed({
      bytes: lines(draft('a'), '{broken', { id: 'untitled' }, draft('b')),
      defaultMarkets: ['DE'],
    });
    assert.equal(end, 'done');
    const [batch] = batches;
    assert.deepEqual(
      batch?.skips.map(({ record, line, listingId, code }) => ({ record, line, listingId, code })),
      [
        { record: 2, line: 2, listingId: undefined, code: 'malformed-json' },
        { record: 3, line: 3, listingId: 'untitled', code: 'missing-field' },
      ],
    );
    assert.deepEqual([batch?.progress.listings, batch?.progress.skipped], [2, 2]);
  });

  test('skips a listing that names no market where the feed has no default', async () => {
    const { batches } = await runFeed({
      bytes: lines(draft('a'), draft('b', { markets: ['DE'] })),
      defaultMarkets: [],
    });
    assert.deepEqual(
      batches[0]?.skips.map(({ code, listingId }) => [code, listingId]),
      [['no-market', 'a']],
    );
    assert.equal(batches[0]?.progress.decisions, 1);
  });

  test('says which pictures it took in', async () => {
    const { batches } = await runFeed({ bytes: lines(draft('a', { images: [PICTURE, 'missing.png'] })) });
    const [image, missing] = batches[0]?.screened[0]?.listing.images ?? [];
    assert.deepEqual(batches[0]?.media, [{ digest: image?.digest, mediaType: 'image/png', bytes: 70 }]);
    assert.equal(missing?.skip, 'files-not-allowed');
  });

  test('fails a feed that cannot be read, and one that cannot be read further, with what was read kept', async () => {
    const page = await runFeed({ bytes: Buffer.from('<!doctype html><html><body>Sign in</body></html>') });
    assert.match(page.end, /^failed: /);
    assert.deepEqual(
      page.batches[0]?.skips.map(({ code }) => code),
      ['is-html'],
    );
    const cut = await runFeed({
      format: 'google-xml',
      bytes: Buffer.from(
        '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><item><g:id>1</g:id><title>Bag</title></item><item><g:id>2</g:id><ti',
      ),
    });
    assert.match(cut.end, /^failed: Only the first 1 listings could be read\. /);
    assert.deepEqual(cut.listings, ['1']);
  });

  test('fails a feed whose file is gone', async () => {
    assert.match((await runFeed({})).end, /^failed: The file of the feed is no longer stored/);
  });

  test('commits the batch at work and gives the feed back when it is stopped', async () => {
    const records = Array.from({ length: 640 }, (_, i) => draft(`L${i}`));
    const { end, batches } = await runFeed({ bytes: lines(...records), onCommit: (_batch, stop) => stop() });
    assert.equal(end, 'released');
    assert.equal(batches.length, 1);
  });

  test('leaves a feed whose lease is lost, without a word', async () => {
    const lost = Object.assign(new Error('lost'), { code: 'lease-lost' });
    const records = lines(...Array.from({ length: 640 }, (_, i) => draft(`L${i}`)));
    let commits = 0;
    const running = runFeed({
      bytes: records,
      onCommit: (_batch, stop) => {
        commits += 1;
        setTimeout(stop, 20);
        throw lost;
      },
    });
    const outcome = await Promise.race([
      running.then(({ end }) => end),
      new Promise((resolve) => setTimeout(resolve, 200, 'left')),
    ]);
    assert.equal(outcome, 'left');
    assert.equal(commits, 1);
  });

  test('tells of a store that fails, and lives', async () => {
    const { end, errors } = await runFeed({
      bytes: lines(draft('a')),
      onCommit: () => {
        throw new Error('the database is away');
      },
    });
    assert.match(end, /the database is away/);
    assert.equal(errors.length, 1);
  });
});
