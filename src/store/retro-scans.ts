import { type Selectable, sql } from 'kysely';
import type { RetroScan } from '../catalog/index.ts';
import type { Actor, JsonValue } from '../evidence/index.ts';
import { appendEvents } from './events.ts';
import { listJobs } from './jobs.ts';
import type { Database, Schema, Tx } from './schema.ts';

export type RetroScanRow = Selectable<Schema['retro_scans']>;

export interface NewRetroScan {
  readonly cause: RetroScan['cause'];
  readonly rights: readonly string[];
  readonly texts: boolean;
  readonly mostSellers?: number;
}

/** More rights than these in one that waits are left to the next: every page of it carries them. */
const MOST_RIGHTS = 1000;

/** Retro-scans as a user sees them: asked for, listed, cancelled. The work on them is in `retro-work.ts`. */
export function makeRetroScans(database: Database) {
  return {
    createRetroScan: (scan: NewRetroScan, actor: Actor, now: Date): Promise<RetroScan> =>
      database.transaction().execute((tx) => insertRetroScan(tx, scan, actor, now)),

    /** Newest first; with `right`, those that hold this right against the listings. */
    listRetroScans: ({
      right,
      ...query
    }: {
      readonly right?: string;
      readonly cursor?: string;
      readonly limit: number;
    }) =>
      listJobs(
        database,
        'retro_scans',
        query,
        toRetroScan,
        right === undefined ? undefined : sql<boolean>`${right} = any(rights)`,
      ),

    async findRetroScan(id: string): Promise<RetroScan | undefined> {
      const row = await database.selectFrom('retro_scans').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toRetroScan(row);
    },

    /** False when there is no such retro-scan, or it has ended already. */
    cancelRetroScan: (id: string, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute(async (tx) => {
        const row = await tx
          .updateTable('retro_scans')
          .set({ state: 'cancelled', finished_at: now, lease_owner: null, lease_until: null })
          .where('id', '=', id)
          .where('state', 'in', ['queued', 'running'])
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return false;
        await appendEvents(tx, [retroScanEvent('retro-scan.cancelled', row, actor, now)]);
        return true;
      }),
  };
}

/**
 * Queues a retro-scan that a change of the register makes necessary, in the transaction of the change. One that waits already for the same
 * cause takes the rights in: an import in many parts is scanned for once. None where there are no listings yet.
 */
export async function queueRetroScan(tx: Tx, scan: NewRetroScan, actor: Actor, now: Date): Promise<void> {
  const { rows } = await sql<{ readonly n: number }>`select n from totals where name = 'listings'`.execute(tx);
  if ((rows[0]?.n ?? 0) === 0) return;
  const waiting = await tx
    .selectFrom('retro_scans')
    .select(['id', 'rights'])
    .where('state', '=', 'queued')
    .where('cause', '=', scan.cause)
    .where('texts', '=', scan.texts)
    .where('most_sellers', 'is not distinct from', scan.mostSellers ?? null)
    .orderBy('seq', 'desc')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  const rights = [...new Set([...(waiting?.rights ?? []), ...scan.rights])].sort();
  if (waiting === undefined || rights.length > MOST_RIGHTS) await insertRetroScan(tx, scan, actor, now);
  else await tx.updateTable('retro_scans').set({ rights }).where('id', '=', waiting.id).execute();
}

async function insertRetroScan(tx: Tx, scan: NewRetroScan, actor: Actor, now: Date): Promise<RetroScan> {
  const row = await tx
    .insertInto('retro_scans')
    .values({
      cause: scan.cause,
      rights: [...new Set(scan.rights)].sort(),
      texts: scan.texts,
      most_sellers: scan.mostSellers ?? null,
      state: 'queued',
      created_at: now,
      created_by: actor.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await appendEvents(tx, [retroScanEvent('retro-scan.queued', row, actor, now)]);
  return toRetroScan(row);
}

/** An event tells how far the retro-scan is, and of its rights how many there are: they may be many. */
export function retroScanEvent(type: string, row: RetroScanRow, actor: Actor, now: Date) {
  const data: { readonly [name: string]: JsonValue } = {
    cause: row.cause,
    rights: row.rights.length,
    hits: row.hits,
    screened: row.screened,
    decisions: row.decisions,
  };
  return { at: now.toISOString(), type, subject: { kind: 'retro-scan', id: row.id }, actor, data };
}

export function toRetroScan(row: RetroScanRow): RetroScan {
  return {
    id: row.id,
    cause: row.cause,
    rights: row.rights,
    texts: row.texts,
    ...(row.most_sellers !== null && { mostSellers: row.most_sellers }),
    state: row.state,
    progress: {
      stage: row.stage,
      revisionsDone: row.revisions_done,
      revisionsEnd: row.revisions_end,
      hashesDone: row.hashes_done,
      hashesEnd: row.hashes_end,
      learned: row.learned,
      hits: row.hits,
      screened: row.screened,
      decisions: row.decisions,
    },
    setAside: row.set_aside,
    ...(row.error !== null && { error: row.error }),
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    ...(row.started_at !== null && { startedAt: row.started_at.toISOString() }),
    ...(row.finished_at !== null && { finishedAt: row.finished_at.toISOString() }),
  };
}
