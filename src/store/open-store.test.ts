import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Client } from 'pg';
import { lockFolder } from './folder-lock.ts';
import { migrate, readMigrations } from './migrate.ts';
import { openStore, type Store } from './open-store.ts';
import { PgliteThread } from './pglite-thread.ts';
import { createDatabase, TEMPLATES, whyNoPostgres } from './database.fixture.ts';
import { ANALYST, testDecision, testListing } from './records.fixture.ts';

const NOW = new Date('2026-11-24T10:00:00.000Z');
const MIGRATIONS = readMigrations(join(import.meta.dirname, 'migrations'));

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-store-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  test('keeps a second process out and says who holds it, and is free the moment its holder is killed', async () => {
    const place = join(folder, 'locked');
    const script = `
      const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)});
      lockFolder(${JSON.stringify(place)}, new Date());
      console.log('locked');
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    assert.throws(
      () => lockFolder(place, NOW),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'folder-locked');
        assert.match(error.message, new RegExp(`process ${holder.pid} on `));
        return true;
      },
    );
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lock = lockFolder(place, NOW);
    assert.throws(() => lockFolder(place, NOW), { code: 'folder-locked' }, 'nor twice in one process');
    lock.release();
    lockFolder(place, NOW).release();
  });

  test('is held until it is released, also where nobody keeps what releases it', async () => {
    const place = join(folder, 'forgotten');
    lockFolder(place, NOW);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let round = 0; round < 3; round++) {
      collect();
      await new Promise((resolve) => setImmediate(resolve));
    }
    assert.throws(() => lockFolder(place, NOW), { code: 'folder-locked' });
  });
});

describe('migrations', () => {
  let database: PgliteThread;
  before(() => {
    database = new PgliteThread({ dataDir: 'memory://' });
  });
  after(() => database.close());

  test('bring an empty database to the newest, once', async () => {
    assert.deepEqual(await migrate(database, MIGRATIONS), { applied: MIGRATIONS.map(({ number }) => number) });
    assert.deepEqual(await migrate(database, MIGRATIONS), { applied: [] });
  });

  test('are numbered without gaps', () => {
    assert.deepEqual(
      MIGRATIONS.map(({ number }) => number),
      MIGRATIONS.map((_, i) => i + 1),
    );
  });

  test('refuse a database of a newer version, and one whose migrations were other ones', async () => {
    await assert.rejects(migrate(database, MIGRATIONS.slice(0, -1)), { code: 'newer-database' });
    const edited = MIGRATIONS.map((migration, i) => (i === 0 ? { ...migration, checksum: 'sha256:other' } : migration));
    await assert.rejects(migrate(database, edited), { code: 'changed-migration' });
  });

  test('apply all or nothing', async () => {
    const next = { name: 'next', checksum: 'x', number: MIGRATIONS.length + 1, script: 'create table kept (n int)' };
    const broken = { ...next, number: next.number + 1, script: 'create table broken (n int); select 1 / 0' };
    await assert.rejects(migrate(database, [...MIGRATIONS, next, broken]), /division by zero/);
    const { rows } = await database.query<{ n: number }>(
      `select count(*) as n from pg_tables where tablename in ('kept', 'broken')`,
    );
    assert.equal(rows[0]?.n, 0);
  });

  for (const table of ['events', 'listing_revisions', 'decisions']) {
    test(`${table} refuse to be changed, deleted or truncated`, async () => {
      await database.exec(`begin;
        insert into events (at, type, subject_kind, subject_id, actor_kind, actor_id, data)
          values (now(), 'test.kept', 'test', 'x', 'system', 'x', '{}');
        insert into listings (id) values ('${table}');
        insert into listing_revisions (listing_seq, revision, listing_id, seller_id, title, body, taken_at)
          select seq, 'sha256:' || repeat('a', 64), id, 's', 't', '{}', now() from listings where id = '${table}';
        insert into decisions
          (id, revision_seq, market, judged_for, outcome, measure, score, element, skips, decided_at, body)
          select '${table}', max(seq), 'DE', '2026-11-24', 'clear', 'none', 0, 'no-sign-found', 0, now(), '{}'
          from listing_revisions;
        commit`);
      for (const statement of [
        `update ${table} set seq = default`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await assert.rejects(database.query(statement), { code: '23001' }, statement);
      }
      await assert.rejects(
        database.query(`update ${table} set body = '{}' where false; select 1`),
        /multiple commands/,
      );
    });
  }
});

describe('opening a store', () => {
  test('keeps what was written, and a running feed is free again at once', async () => {
    const dataFolder = join(folder, 'kept');
    const options = { dataFolder, templateFolder: TEMPLATES };
    const first = await openStore(options);
    await assert.rejects(openStore(options), { code: 'folder-locked' });
    await first.createFeed(
      { id: 'f', name: 'f', source: `sha256:${'0'.repeat(64)}`, bytesTotal: 1, defaultMarkets: [] },
      ANALYST,
      NOW,
    );
    await first.claimFeed('dead', 3_600_000, NOW);
    await first.close();
    const second = await openStore(options);
    assert.equal((await second.claimFeed('alive', 1000, NOW))?.feed.id, 'f');
    await second.close();
  });

  test('makes a new database of the template that the first one left, and drops those of other versions', async () => {
    const templateFolder = join(folder, 'templates');
    mkdirSync(templateFolder);
    writeFileSync(join(templateFolder, 'pglite-0.0.1-0123.tar'), 'of another version');
    const first = await openStore({ memory: true, templateFolder });
    await first.createUser({ id: 'u-1', email: 'ana@example.com', name: 'Ana', role: 'admin' }, ANALYST, NOW);
    const kept = readdirSync(templateFolder);
    assert.equal(kept.length, 1);
    assert.match(kept[0] ?? '', /^pglite-\d+\.\d+\.\d+-[0-9a-f]{16}\.tar$/);
    const second = await openStore({ memory: true, templateFolder });
    assert.equal(await second.countUsers(), 0, 'nothing that was put into the first');
    await second.createUser({ id: 'u-2', email: 'ben@example.com', name: 'Ben', role: 'admin' }, ANALYST, NOW);
    assert.deepEqual(readdirSync(templateFolder), kept);
    await first.close();
    await second.close();
  });

  test('says what is wrong with where the state should be', async () => {
    await assert.rejects(openStore({}), { code: 'bad-options' });
    const databaseUrl = 'postgres://someone:secret@127.0.0.1:1/none';
    await assert.rejects(openStore({ databaseUrl }), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'unreachable');
      assert.match(error.message, /127\.0\.0\.1:1/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await assert.rejects(openStore({ dataFolder: join(file, 'x') }), /ENOTDIR/);
  });
});

const skip = (await whyNoPostgres()) ?? false;
describe('a store on PostgreSQL', { skip }, () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  before(async () => {
    database = await createDatabase();
  });
  after(() => database.drop());

  test('is migrated once by two that start at the same time', async () => {
    const stores = await Promise.all([
      openStore({ databaseUrl: database.url }),
      openStore({ databaseUrl: database.url }),
    ]);
    for (const store of stores) assert.equal((await store.overview()).decisions, 0);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('wakes another process on the same database, also by a connection that had to be made anew', async () => {
    const stores: readonly Store[] = [
      await openStore({ databaseUrl: database.url }),
      await openStore({ databaseUrl: database.url }),
    ];
    const [one, other] = stores;
    const stop = new AbortController();
    let woken = Promise.withResolvers<string>();
    await other?.wakeupChannel?.listen(stop.signal, (topic) => woken.resolve(topic));
    await other?.wakeupChannel?.listen(new AbortController().signal, () => {});
    await one?.wakeupChannel?.notify('feeds');
    assert.equal(await woken.promise, 'feeds');
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen%'`,
    );
    await client.end();
    woken = Promise.withResolvers<string>();
    const knocking = setInterval(() => void one?.wakeupChannel?.notify('events'), 200);
    assert.equal(await woken.promise, 'events');
    clearInterval(knocking);
    stop.abort();
    await Promise.all(stores.map((store) => store.close()));
  });

  test('finds by index: a page of a feed, of an outcome, of a listing, and the newest', async () => {
    const store = await openStore({ databaseUrl: database.url });
    await store.createFeed(
      { id: 'f', name: 'f', source: `sha256:${'0'.repeat(64)}`, bytesTotal: 1, defaultMarkets: [] },
      ANALYST,
      NOW,
    );
    await store.claimFeed('o', 1e6, NOW);
    const progress = {
      bytesTotal: 1,
      bytesRead: 1,
      recordsRead: 1,
      listings: 1,
      skipped: 0,
      decisions: 1,
      outcomes: {},
    };
    for (let i = 0; i < 10; i += 1) {
      const screened = Array.from({ length: 400 }, (_, k) => {
        const listing = testListing(`l-${i}-${k}`);
        return { listing, decisions: [testDecision(listing, 'DE', k % 50 === 0 ? 'grey' : 'clear')], pictures: [] };
      });
      await store.commitFeedBatch({ feedId: 'f', owner: 'o', screened, skips: [], progress }, NOW);
    }
    const client = new Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query('analyze');
      const scansBefore = await scansOf(client);
      for (const query of [
        {},
        { feed: 'f' },
        { outcomes: ['grey'] as const },
        { listing: 'l-3-3' },
        { currentOnly: false },
      ]) {
        const { items } = await store.listDecisions({ limit: 20, sort: 'newest', ...query });
        assert.ok(items.length > 0);
      }
      await store.listDecisions({ limit: 20, sort: 'score' });
      await store.close();
      assert.deepEqual(await scansOf(client), scansBefore);
    } finally {
      await client.end();
    }
  });
});

/** How often the large tables were read from end to end. */
async function scansOf(client: Client): Promise<unknown> {
  await client.query(`select pg_stat_force_next_flush(), pg_stat_clear_snapshot()`);
  const { rows } = await client.query(
    `select relname, seq_scan from pg_stat_user_tables
     where relname in ('decisions', 'listing_revisions', 'feed_decisions') order by relname`,
  );
  return rows;
}
