import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dialect, Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { makeApiKeys } from './api-keys.ts';
import { makeDecisions } from './decisions.ts';
import { makeEvents } from './events.ts';
import { makeFeeds } from './feeds.ts';
import { makeFeedWork } from './feed-work.ts';
import { lockFolder } from './folder-lock.ts';
import { makeIdempotency } from './idempotency.ts';
import { makeScreenings } from './insert-screened.ts';
import { freeAllLeases } from './jobs.ts';
import { makeLicenses } from './licenses.ts';
import { makeMedia } from './media.ts';
import { migrate, readMigrations } from './migrate.ts';
import { makeOverview } from './overview.ts';
import { makePictures } from './pictures.ts';
import { templatePath } from './pglite-template.ts';
import { PgliteThread } from './pglite-thread.ts';
import { withUpkeep } from './pglite-upkeep.ts';
import { connectPostgres, withRawConnection } from './postgres.ts';
import { makeRegisterChanges } from './register-changes.ts';
import { makeRegisters } from './registers.ts';
import { makeRetroScans } from './retro-scans.ts';
import { makeRetroWork } from './retro-work.ts';
import { makeRights } from './rights.ts';
import type { Database, Schema } from './schema.ts';
import { makeSessions } from './sessions.ts';
import { StorableText } from './storable-text.ts';
import { StoreError } from './store-error.ts';
import { makeUsers } from './users.ts';
import { makeWakeupChannel, type WakeupChannel } from './wakeup-channel.ts';

/** Where the state lives. `databaseUrl` goes before `dataFolder`; `memory` is for tests and trials. */
export interface StoreOptions {
  /** PostgreSQL 15 or newer, `postgres://…`. */
  readonly databaseUrl?: string;
  /** A folder of this machine; one process at a time. */
  readonly dataFolder?: string;
  readonly memory?: boolean;
  /** Where to keep the empty database that new PGlite databases are made of: saves 2 to 4 s of processor time for each after the first. */
  readonly templateFolder?: string;
  /** Connections to PostgreSQL; default 10. */
  readonly poolSize?: number;
}

/** Everything that Touchstone keeps. Has the shape of the stores that engine and server ask for in their `ports.ts`. */
export type Store = ReturnType<typeof makeQueries> & {
  readonly kind: 'pglite' | 'postgresql';
  /** Only where other processes may work on the same database. */
  readonly wakeupChannel?: WakeupChannel;
  close(): Promise<void>;
};

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Opens the database and brings it to the newest migration. Throws a StoreError whose code says what is wrong: `folder-locked`, `unreachable`,
 * `unsupported-server`, `newer-database`, `changed-migration`, `bad-options`.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataFolder, memory = false, templateFolder, poolSize = 10 } = options;
  if (databaseUrl !== undefined) return openPostgres(databaseUrl, poolSize);
  if (dataFolder !== undefined) return openFolder(dataFolder, templateFolder);
  if (memory) return openPglite('memory://', templateFolder, () => undefined);
  throw new StoreError('bad-options', 'Say where to keep the state: a database URL or a data folder.');
}

async function openPostgres(databaseUrl: string, poolSize: number): Promise<Store> {
  const pool = await connectPostgres(databaseUrl, poolSize);
  try {
    await withRawConnection(pool, (connection) => migrate(connection, readMigrations(MIGRATIONS)));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const database = makeDatabase(new PostgresDialect({ pool }));
  const closing = new AbortController();
  return {
    kind: 'postgresql',
    ...makeQueries(database),
    wakeupChannel: makeWakeupChannel(pool, closing.signal),
    close: () => {
      closing.abort();
      return database.destroy();
    },
  };
}

async function openFolder(dataFolder: string, templateFolder: string | undefined): Promise<Store> {
  const lock = lockFolder(dataFolder, new Date());
  const dataDir = join(dataFolder, 'database');
  try {
    const isNew = !existsSync(join(dataDir, 'PG_VERSION'));
    mkdirSync(dataDir, { recursive: true });
    return await openPglite(dataDir, isNew ? templateFolder : undefined, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openPglite(dataDir: string, templateFolder: string | undefined, onClosed: () => void): Promise<Store> {
  const migrations = readMigrations(MIGRATIONS);
  const template = templateFolder === undefined ? undefined : await templatePath(templateFolder, migrations);
  const isMade = template !== undefined && existsSync(template);
  const thread = new PgliteThread({ dataDir, ...(isMade && { template }) });
  const database = makeDatabase(new PGliteDialect({ pglite: thread }));
  try {
    await migrate(thread, migrations);
    if (template !== undefined && !isMade) await thread.keepAsTemplate(template);
    await freeAllLeases(database);
  } catch (error) {
    await thread.close();
    throw error;
  }
  const queries = makeQueries(database);
  return {
    kind: 'pglite',
    ...queries,
    ...withUpkeep(database, queries),
    close: async () => {
      await thread.close();
      onClosed();
    },
  };
}

function makeDatabase(dialect: Dialect): Database {
  return new Kysely<Schema>({ dialect, plugins: [new StorableText()] });
}

function makeQueries(database: Database) {
  return {
    ...makeEvents(database),
    ...makeUsers(database),
    ...makeSessions(database),
    ...makeApiKeys(database),
    ...makeIdempotency(database),
    ...makeMedia(database),
    ...makeRights(database),
    ...makeLicenses(database),
    ...makeRegisters(database),
    ...makeRegisterChanges(database),
    ...makeFeeds(database),
    ...makeFeedWork(database),
    ...makeScreenings(database),
    ...makeDecisions(database),
    ...makePictures(database),
    ...makeRetroScans(database),
    ...makeRetroWork(database),
    ...makeOverview(database),
    ping: async (): Promise<void> => {
      await sql`select 1`.execute(database);
    },
  };
}
