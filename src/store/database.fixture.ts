import { randomBytes } from 'node:crypto';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { openStore, type Store } from './open-store.ts';

const SERVER_URL = process.env['TOUCHSTONE_TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Ignored by git. */
export const TEMPLATES = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Why there is no PostgreSQL to test on; undefined where one answers. */
export async function whyNoPostgres(): Promise<string | undefined> {
  const client = new Client({ connectionString: SERVER_URL, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return `no PostgreSQL at ${new URL(SERVER_URL).host} (set TOUCHSTONE_TEST_DATABASE_URL): ${String(error)}`;
  }
}

async function runOnServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own for one test file; `drop` ends whatever is still connected. */
export async function createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `touchstone_test_${randomBytes(6).toString('hex')}`;
  await runOnServer(`create database ${name}`);
  const url = new URL(SERVER_URL);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOnServer(`drop database ${name} with (force)`) };
}

/** PGlite in memory, quickly. */
function openTestStore(): Promise<Store> {
  return openStore({ memory: true, templateFolder: TEMPLATES });
}

/** Defines a suite twice: on PGlite in memory, and on PostgreSQL where it answers (else skipped, with the reason). One store serves the whole suite. */
export async function onEachDatabase(define: (store: () => Store) => void): Promise<void> {
  const skip = await whyNoPostgres();
  describe('on PGlite', () => {
    let store: Store;
    before(async () => {
      store = await openTestStore();
    });
    after(() => store.close());
    define(() => store);
  });
  describe('on PostgreSQL', { skip: skip ?? false }, () => {
    let store: Store;
    let database: Awaited<ReturnType<typeof createDatabase>>;
    before(async () => {
      database = await createDatabase();
      store = await openStore({ databaseUrl: database.url });
    });
    after(async () => {
      await store.close();
      await database.drop();
    });
    define(() => store);
  });
}
