import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { makeFolderBlobStore, openStore, type Store, type StoreOptions } from '../src/store/index.ts';
import type { FeedWorkerTask } from './feed-worker.ts';
import { TEMPLATES } from './templates.ts';

const LISTINGS = 900;
const KILLS = 3;
const MARKETS = ['CN', 'DE', 'US'];
const SERVER_URL = process.env['TOUCHSTONE_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A process that works on feeds, and what it said so far. */
interface Worker {
  readonly lines: readonly string[];
  /** Resolves once a line is there for which this holds; rejects when the process ends before. */
  said(holds: (line: string) => boolean): Promise<void>;
  kill(): Promise<void>;
}

function startWorker(task: FeedWorkerTask): Worker {
  const script = join(import.meta.dirname, 'feed-worker.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  const wakes = new Set<() => void>();
  let hasEnded = false;
  const wake = (): void => {
    for (const resolve of wakes) resolve();
    wakes.clear();
  };
  output.on('line', (line) => {
    lines.push(line);
    wake();
  });
  const ended = once(child, 'exit').finally(() => {
    hasEnded = true;
    wake();
  });
  return {
    lines,
    async said(holds) {
      while (!lines.some(holds)) {
        if (hasEnded) throw new Error('the worker ended by itself');
        await new Promise<void>((resolve) => wakes.add(resolve));
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const isFinished = (line: string): boolean => line === 'finished';
const isBatch = (line: string): boolean => /^\d+$/.test(line);

/** With a broken record in the middle. */
function feedBytes(): Uint8Array {
  const lines = Array.from({ length: LISTINGS }, (_, i) =>
    JSON.stringify({ id: `L${i}`, title: `Canvas bag ${i}`, seller: { id: `s-${i % 7}` }, markets: MARKETS }),
  );
  return gzipSync([...lines.slice(0, 500), '{broken', ...lines.slice(500)].join('\n'));
}

async function createFeed(store: Store, blobFolder: string): Promise<void> {
  const bytes = feedBytes();
  const source = await makeFolderBlobStore(blobFolder).put(bytes);
  const actor = { kind: 'user', id: 'u-1' } as const;
  await store.createFeed(
    { id: 'feed', name: 'feed.jsonl.gz', source, bytesTotal: bytes.length, defaultMarkets: [] },
    actor,
    new Date(),
  );
}

/** Exactly one decision for each listing and market, one event a listing, one skip. */
async function assertWhole(store: Store): Promise<void> {
  const feed = await store.findFeed('feed');
  assert.equal(feed?.state, 'done');
  const { bytesRead, ...progress } = feed.progress;
  assert.deepEqual(progress, {
    bytesTotal: bytesRead,
    recordsRead: LISTINGS + 1,
    listings: LISTINGS,
    skipped: 1,
    decisions: LISTINGS * MARKETS.length,
    outcomes: { clear: LISTINGS * MARKETS.length },
  });
  assert.deepEqual(
    (await store.listFeedSkips('feed', { limit: 10 })).items.map(({ record, line, code }) => [record, line, code]),
    [[501, 501, 'malformed-json']],
  );
  for (const query of [{ feed: 'feed' }, { currentOnly: false }]) {
    const made: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.listDecisions({
        ...query,
        sort: 'newest',
        limit: 200,
        ...(cursor !== undefined && { cursor }),
      });
      made.push(...page.items.map(({ listingId, market }) => `${listingId} ${market}`));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    const wanted = Array.from({ length: LISTINGS }, (_, i) => MARKETS.map((market) => `L${i} ${market}`)).flat();
    assert.deepEqual(made.sort(), wanted.sort());
  }
  const decided: string[] = [];
  let afterSeq = 0;
  for (;;) {
    const events = await store.listEvents({ afterSeq, limit: 500 });
    decided.push(...events.filter(({ type }) => type === 'listing.decided').map(({ subject }) => subject.id));
    const last = events.at(-1);
    if (last === undefined) break;
    afterSeq = last.seq;
  }
  assert.equal(decided.length, LISTINGS);
  assert.equal(new Set(decided).size, LISTINGS);
}

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-resume-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('a feed whose process is killed at any moment', () => {
  test('goes on after each restart, also under a changed register, and ends with one decision a listing and market', async () => {
    const options: StoreOptions = { dataFolder: join(folder, 'data'), templateFolder: TEMPLATES };
    const blobFolder = join(folder, 'blobs');
    const first = await openStore(options);
    await createFeed(first, blobFolder);
    await first.close();
    for (let round = 0; ; round += 1) {
      const worker = startWorker({
        store: options,
        blobFolder,
        owner: `owner-${round}`,
        leaseMs: 60_000,
        register: `register ${round}`,
      });
      try {
        await worker.said(round < KILLS ? (line) => isBatch(line) || isFinished(line) : isFinished);
        // Anywhere in the batches that follow: while reading, while a transaction is open, between two.
        if (round < KILLS) await sleep(Math.random() * 40);
      } finally {
        await worker.kill();
      }
      if (worker.lines.some(isFinished)) {
        assert.ok(round > 0, 'the feed was done before anything was killed');
        break;
      }
    }
    const store = await openStore(options);
    try {
      await assertWhole(store);
      const registers = new Set<string>();
      for (const id of ['L0', `L${LISTINGS - 1}`]) {
        const page = await store.listDecisions({ sort: 'newest', limit: 1, listing: id });
        registers.add((await store.findDecision(page.items[0]?.id ?? ''))?.decision.versions.register ?? '');
      }
      assert.equal(registers.size, 2, 'the first and the last listing were judged by different registers');
    } finally {
      await store.close();
    }
  });
});

async function whyNoServer(): Promise<string | undefined> {
  try {
    await onServer('select 1');
    return undefined;
  } catch (error) {
    return `no PostgreSQL at ${new URL(SERVER_URL).host} (set TOUCHSTONE_TEST_DATABASE_URL): ${String(error)}`;
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER_URL, connectionTimeoutMillis: 1000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const skip = (await whyNoServer()) ?? false;
describe('two processes on one PostgreSQL', { skip }, () => {
  const name = `touchstone_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(SERVER_URL);
  url.pathname = `/${name}`;
  before(() => onServer(`create database ${name}`));
  after(() => onServer(`drop database ${name} with (force)`));

  test('one goes on with the feed of the other that was killed, when its lease has run out', async () => {
    const options: StoreOptions = { databaseUrl: url.href };
    const blobFolder = join(folder, 'shared-blobs');
    const store = await openStore(options);
    const workers: Worker[] = [];
    try {
      await createFeed(store, blobFolder);
      const start = (owner: string): Worker => {
        const worker = startWorker({ store: options, blobFolder, owner, leaseMs: 1000, register: owner });
        workers.push(worker);
        return worker;
      };
      const [one, other] = [start('one'), start('other')];
      const claimed = await Promise.race([one.said(isBatch).then(() => one), other.said(isBatch).then(() => other)]);
      await sleep(Math.random() * 40);
      await claimed.kill();
      const survivor = claimed === one ? other : one;
      if (!claimed.lines.some(isFinished)) await survivor.said(isFinished);
      await assertWhole(store);
      const takenOver = (await store.listEvents({ afterSeq: 0, limit: 5000 })).map(({ type }) => type);
      assert.equal(takenOver.filter((type) => type === 'feed.started').length, 1);
      assert.ok(takenOver.includes('feed.resumed'), 'the survivor took the feed over');
    } finally {
      await Promise.all(workers.map((worker) => worker.kill()));
      await store.close();
    }
  });
});
