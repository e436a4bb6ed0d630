import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../evidence/index.ts';
import { StoreError } from './store-error.ts';

interface Row {
  readonly [column: string]: unknown;
}

/** One connection below the query builder: `exec` runs several statements at once. */
export interface RawConnection {
  exec(script: string): Promise<void>;
  query(statement: string, parameters: unknown[]): Promise<{ readonly rows: readonly Row[] }>;
}

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly script: string;
}

/** The key of the advisory lock under which a process migrates: the others wait, then find nothing left to do. */
const MIGRATION_LOCK = 7_301_001;

/** The migrations of a folder of `NNNN-name.sql` files, ascending. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const script = readFileSync(join(folder, file), 'utf8');
      return { number: Number(file.slice(0, 4)), name: file.slice(5, -4), checksum: digestOf(script), script };
    });
}

/**
 * Brings the database to the newest of `migrations`, all in one transaction. Forward only: it refuses a database that a newer
 * version of the program has migrated, and one whose applied migrations differ from these.
 */
export async function migrate(
  connection: RawConnection,
  migrations: readonly Migration[],
): Promise<{ readonly applied: readonly number[] }> {
  await connection.exec('begin');
  try {
    await connection.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyPending(connection, migrations);
    await connection.exec('commit');
    return { applied };
  } catch (error) {
    await connection.exec('rollback');
    throw error;
  }
}

async function applyPending(connection: RawConnection, migrations: readonly Migration[]): Promise<readonly number[]> {
  await connection.exec(`create table if not exists schema_migrations (
    number int primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`);
  const { rows: known } = await connection.query(
    'select number, name, checksum from schema_migrations order by number',
    [],
  );
  checkApplied(known, migrations);
  const pending = migrations.slice(known.length);
  for (const { number, name, checksum, script } of pending) {
    await connection.exec(script);
    await connection.query('insert into schema_migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ]);
  }
  return pending.map(({ number }) => number);
}

function checkApplied(applied: readonly Row[], migrations: readonly Migration[]): void {
  applied.forEach(({ number, name, checksum }, index) => {
    const migration = migrations[index];
    if (migration === undefined) {
      throw new StoreError(
        'newer-database',
        `The database has migration ${number} (${name}), which this version of Touchstone does not know. Start the newer version, or restore a backup made before it ran.`,
      );
    }
    if (migration.number !== number || migration.checksum !== checksum) {
      throw new StoreError(
        'changed-migration',
        `Migration ${number} (${name}) of the database is not the one that this version brings. Start the version that made this database, or restore a backup.`,
      );
    }
  });
}
