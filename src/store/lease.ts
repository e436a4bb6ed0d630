import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Tables whose rows are jobs: one owner at a time holds one by a lease. */
type JobTable = 'feeds' | 'retro_scans';

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
