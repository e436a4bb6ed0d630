import { type RawBuilder, type Selectable, sql } from 'kysely';
import { decodeCursor, encodeCursor, toPage } from './cursor.ts';
import type { Database, Schema, Tx } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Tables whose rows are jobs: one owner at a time holds one by a lease. */
type JobTable = 'feeds' | 'retro_scans';

/** What a job is called where people read. */
const NOUNS: { readonly [table in JobTable]: string } = { feeds: 'Feed', retro_scans: 'Retro-scan' };

/** A page of jobs, newest first; only those for which `condition` holds, where there is one. */
export async function listJobs<Table extends JobTable, Item>(
  database: Database,
  table: Table,
  query: { readonly cursor?: string; readonly limit: number },
  toItem: (row: Selectable<Schema[Table]>) => Item,
  condition: RawBuilder<boolean> = sql<boolean>`true`,
) {
  const [before] = query.cursor === undefined ? [] : decodeCursor(query.cursor, table, ['number']);
  const { rows } = await sql<Selectable<Schema[Table]> & { readonly seq: number }>`
    select * from ${sql.table(table)} where ${condition} ${before === undefined ? sql`` : sql`and seq < ${before}`}
    order by seq desc limit ${query.limit + 1}`.execute(database);
  return toPage(rows, query.limit, toItem, ({ seq }) => encodeCursor(table, [seq]));
}

/** The oldest job that waits, or whose owner let its lease run out, locked; one that another claims at the moment is passed over. */
export async function lockNextJob<Table extends JobTable>(
  tx: Tx,
  table: Table,
  now: Date,
): Promise<Selectable<Schema[Table]> | undefined> {
  const { rows } = await sql<Selectable<Schema[Table]>>`
    select * from ${sql.table(table)}
    where state in ('queued', 'running') and (state = 'queued' or lease_until is null or lease_until <= ${now})
    order by seq limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

/** The job that `owner` still holds, locked: nobody cancels or claims it until this transaction ends. Throws `lease-lost` otherwise. */
export async function lockHeldJob<Table extends JobTable>(
  tx: Tx,
  table: Table,
  id: string,
  owner: string,
): Promise<Selectable<Schema[Table]>> {
  const { rows } = await sql<Selectable<Schema[Table]>>`
    select * from ${sql.table(table)} where id = ${id} and state = 'running' and lease_owner = ${owner}
    for update`.execute(tx);
  const [row] = rows;
  if (row === undefined) {
    throw new StoreError(
      'lease-lost',
      `${NOUNS[table]} ${id} is no longer held by ${owner}: it was cancelled or claimed anew.`,
    );
  }
  return row;
}

/** False when the job is no longer held by `owner`. */
export async function renewLease(database: Database, table: JobTable, id: string, owner: string, until: Date) {
  const { rows } = await sql`
    update ${sql.table(table)} set lease_until = ${until} where id = ${id} and lease_owner = ${owner}
    returning id`.execute(database);
  return rows.length > 0;
}

/** Gives an unfinished job back at once; the claim does not count as one that failed. */
export async function releaseLease(database: Database, table: JobTable, id: string, owner: string): Promise<void> {
  await sql`
    update ${sql.table(table)} set lease_owner = null, lease_until = null, claims = greatest(claims - 1, 0)
    where id = ${id} and lease_owner = ${owner}`.execute(database);
}

/** Frees every job that was being worked on: for the process that has just locked a data folder, nobody else is alive. */
export async function freeAllLeases(database: Database): Promise<void> {
  await sql`update feeds set lease_until = null where state = 'running'`.execute(database);
  await sql`update retro_scans set lease_until = null where state = 'running'`.execute(database);
}

/** A job that was claimed this often without committing anything brings its process down each time. */
export const MAX_CLAIMS = 10;
