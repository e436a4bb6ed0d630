import { contentDigest } from '../src/evidence/index.ts';
import { makeWakeups, startFeedRunner } from '../src/engine/index.ts';
import { makeForgetfulBlobStore, makeMediaIntake } from '../src/intake/index.ts';
import type { Decision } from '../src/judgment/index.ts';
import { makeFolderBlobStore, openStore, type StoreOptions } from '../src/store/index.ts';

/** What the test of feed resumption hands to a process that it is going to kill. */
export interface FeedWorkerTask {
  readonly store: StoreOptions;
  readonly blobFolder: string;
  readonly owner: string;
  readonly leaseMs: number;
  /** Stands for the register in force: it changes between one process and the next. */
  readonly register: string;
}

type Request = Parameters<Parameters<typeof startFeedRunner>[0]['pool']['screen']>[0][number];

/** Decides by a fixed rule: what matters here is that each decision is made, and stored once. */
function decide({ listing, markets, date }: Request, register: string): readonly Decision[] {
  const versions = {
    listing: listing.revision,
    register: contentDigest(register),
    parameters: contentDigest('parameters'),
    models: {},
  };
  return markets.map((market) => ({
    id: `d-${contentDigest({ listingId: listing.id, market, date, versions }).slice(7, 39)}`,
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

/** Works on feeds until the process is killed. Writes `ready`, after each batch how many records are done, and `finished`. */
async function workOnFeeds(task: FeedWorkerTask): Promise<void> {
  const store = await openStore(task.store);
  startFeedRunner({
    store: {
      ...store,
      commitFeedBatch: async (batch, now) => {
        await store.commitFeedBatch(batch, now);
        process.stdout.write(`${batch.progress.recordsRead}\n`);
      },
      finishFeed: async (...finish) => {
        await store.finishFeed(...finish);
        process.stdout.write('finished\n');
      },
    },
    blobs: makeFolderBlobStore(task.blobFolder),
    media: makeMediaIntake({ blobs: makeForgetfulBlobStore(), folderAllowed: false }),
    pool: {
      screen: async (requests) =>
        requests.map((request) => ({ decisions: decide(request, task.register), pictures: [] })),
    },
    wakeups: makeWakeups(),
    clock: () => new Date(),
    owner: task.owner,
    batchesAtWork: 2,
    leaseMs: task.leaseMs,
    pollMs: 50,
    onError: (error) => process.stderr.write(`${String(error)}\n`),
  });
  process.stdout.write('ready\n');
}

const [, , task] = process.argv;
if (task === undefined) throw new Error('feed-worker needs its task as JSON');
await workOnFeeds(JSON.parse(task) as FeedWorkerTask);
