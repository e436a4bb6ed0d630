import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { findFreePort, ServerProcess } from './server-process.ts';
import { TEMPLATES } from './templates.ts';

const POSTGRES = process.env['TOUCHSTONE_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const LISTINGS = 1500;
const MARKETS = ['DE', 'US'];

async function onPostgres(statement: string): Promise<void> {
  const client = new Client({ connectionString: POSTGRES, connectionTimeoutMillis: 1000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const whyNoPostgres = await onPostgres('select 1').then(
  () => false as const,
  (error: unknown) => `no PostgreSQL answers (set TOUCHSTONE_TEST_DATABASE_URL): ${String(error)}`,
);

const RIGHTS = ['NORDVIK', 'AURELLE'].map((verbalElement, index) => ({
  id: `tm-${index}`,
  kind: 'trademark',
  verbalElement,
  holder: { id: `h-${index}`, name: `${verbalElement} AG` },
  registrations: [
    {
      territory: 'EU',
      number: `EU-${index}`,
      niceClasses: [25],
      status: 'registered',
      from: '2015-01-01',
      to: '2045-01-01',
    },
  ],
}));

const FEED = Array.from({ length: LISTINGS }, (_, index) => ({
  id: `L${index}`,
  seller: { id: `s-${index % 40}` },
  title: index % 10 === 0 ? `Nordvik jacket ${index} 1:1 replica` : `Plain jacket number ${index}`,
  category: 'Apparel & Accessories > Clothing',
  markets: MARKETS,
}));

const toLines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

class Api {
  readonly #server: ServerProcess;
  readonly #key: string;
  constructor(server: ServerProcess, key: string) {
    this.#server = server;
    this.#key = key;
  }

  async call<T>(path: string, init: RequestInit = {}): Promise<T> {
    const answer = await fetch(`${this.#server.url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${this.#key}`, ...(init.headers as Record<string, string>) },
    });
    const body = (await answer.json()) as T;
    assert.ok(answer.ok, `${path}: ${answer.status} ${JSON.stringify(body)}`);
    return body;
  }

  upload<T>(path: string, name: string, content: string, fields: { readonly [name: string]: string } = {}): Promise<T> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new Blob([content]), name);
    return this.call<T>(path, { method: 'POST', body: form });
  }

  /** Every decision, page by page. */
  async decisions(): Promise<{ readonly listingId: string; readonly market: string; readonly outcome: string }[]> {
    const all: { readonly listingId: string; readonly market: string; readonly outcome: string }[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.call<{ items: typeof all; nextCursor?: string }>(
        `/v1/decisions?limit=200${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return all;
  }
}

interface FeedState {
  readonly state: string;
  readonly progress: { readonly recordsRead: number; readonly listings: number; readonly decisions: number };
}

/** The same story on both databases: a feed is at work, the server is killed, the next one goes on. */
function describeServer(
  name: string,
  skip: string | false,
  makeDatabase: () => Promise<{ readonly environment: { readonly [name: string]: string }; drop(): Promise<void> }>,
): void {
  describe(`touchstone serve ${name}`, { skip }, () => {
    let folder = '';
    let database: Awaited<ReturnType<typeof makeDatabase>>;
    let server: ServerProcess | undefined;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'touchstone-serve-'));
      database = await makeDatabase();
    });
    after(async () => {
      await server?.stop();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('resumes a feed after kill -9: every listing has exactly one decision for each market', async () => {
      const environment = { TOUCHSTONE_DATA: folder, TOUCHSTONE_THREADS: '1', ...database.environment };
      const port = await findFreePort();
      server = await ServerProcess.start('serve', environment, port);
      const api = new Api(server, await server.makeApiKey());
      const imported = await api.upload<{ saved: number; problems: unknown[] }>(
        '/v1/rights/imports',
        'rights.jsonl',
        toLines(RIGHTS),
      );
      assert.deepEqual(imported, { saved: 2, problems: [] });
      const feed = await api.upload<{ id: string }>('/v1/feeds', 'feed.jsonl', toLines(FEED), { name: 'Autumn' });

      for (const share of [0.1, 0.5]) {
        await server.waitFor('the feed comes along', async () => {
          const { progress } = await api.call<FeedState>(`/v1/feeds/${feed.id}`);
          return progress.recordsRead >= LISTINGS * share;
        });
        await server.kill();
        server = await ServerProcess.start('serve', environment, port);
      }
      await server.waitFor(
        'the feed is done',
        async () => (await api.call<FeedState>(`/v1/feeds/${feed.id}`)).state === 'done',
      );

      const { progress } = await api.call<FeedState>(`/v1/feeds/${feed.id}`);
      assert.deepEqual(
        [progress.recordsRead, progress.listings, progress.decisions],
        [LISTINGS, LISTINGS, LISTINGS * MARKETS.length],
      );
      const decisions = await api.decisions();
      assert.deepEqual(
        decisions.map(({ listingId, market }) => `${listingId} ${market}`).toSorted(),
        FEED.flatMap(({ id }) => MARKETS.map((market) => `${id} ${market}`)).toSorted(),
      );
      const counterfeit = decisions.filter(({ outcome }) => outcome === 'counterfeit');
      assert.equal(counterfeit.length, LISTINGS / 10);
      assert.ok(counterfeit.every(({ market }) => market === 'DE'));
      const overview = await api.call<{ decisions: number; outcomes: { counterfeit: number } }>('/v1/overview');
      assert.equal(overview.decisions, LISTINGS * MARKETS.length);
      assert.equal(overview.outcomes.counterfeit, LISTINGS / 10);
    });
  });
}

describe('two servers on one data folder', () => {
  test('the second is refused, and told who holds it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-serve-'));
    const environment = { TOUCHSTONE_DATA: folder, TOUCHSTONE_THREADS: '1', DATABASE_URL: '' };
    const first = await ServerProcess.start('serve', environment, await findFreePort());
    try {
      await assert.rejects(ServerProcess.start('serve', environment, await findFreePort()), /is in use by process \d+/);
    } finally {
      await first.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describeServer('on PGlite', false, async () => ({
  environment: { DATABASE_URL: '', TOUCHSTONE_TEMPLATES: TEMPLATES },
  drop: () => Promise.resolve(),
}));

describeServer('on PostgreSQL', whyNoPostgres, async () => {
  const name = `touchstone_e2e_${randomBytes(6).toString('hex')}`;
  await onPostgres(`create database ${name}`);
  const url = new URL(POSTGRES);
  url.pathname = `/${name}`;
  return { environment: { DATABASE_URL: url.href }, drop: () => onPostgres(`drop database ${name} with (force)`) };
});
