import { sql } from 'kysely';
import type { Listing, RetroScan } from '../catalog/index.ts';
import type { Digest } from '../evidence/index.ts';
import type { Market } from '../rights/index.ts';
import { appendEvents, lockAppending } from './events.ts';
import { insertHashes, insertPictures, type PictureToStore } from './insert-pictures.ts';
import { insertScreened, type ScreenedListing } from './insert-screened.ts';
import { lockHeldJob, lockNextJob, MAX_CLAIMS, releaseLease, renewLease } from './jobs.ts';
import { IS_CURRENT } from './pictures.ts';
import { retroScanEvent, type RetroScanRow, toRetroScan } from './retro-scans.ts';
import { rowsOf } from './rows-of.ts';
import type { Database, Tx } from './schema.ts';

const ENGINE = { kind: 'system', id: 'engine' } as const;

/** Who holds a retro-scan. */
interface Held {
  readonly id: string;
  readonly owner: string;
}

/** A listing that stands. */
interface StandingListing {
  readonly seq: number;
  readonly listing: Listing;
  /** Its pictures were never looked at, or not all of them are stored. */
  readonly hasUnknownPictures: boolean;
}

/** The work on retro-scans: one owner at a time holds one by a lease; how far it is commits with what that brought. */
export function makeRetroWork(database: Database) {
  const change = (held: Held, work: (tx: Tx, row: RetroScanRow) => Promise<void>): Promise<void> =>
    database.transaction().execute(async (tx) => work(tx, await lockHeldJob(tx, 'retro_scans', held.id, held.owner)));

  return {
    /** The oldest that waits, or whose owner let its lease run out. Two owners never get the same one. */
    claimRetroScan: (owner: string, leaseMs: number, now: Date): Promise<RetroScan | undefined> =>
      database.transaction().execute((tx) => claim(tx, owner, leaseMs, now)),

    releaseRetroScan: (id: string, owner: string): Promise<void> => releaseLease(database, 'retro_scans', id, owner),

    renewRetroLease: (id: string, owner: string, leaseMs: number, now: Date): Promise<boolean> =>
      renewLease(database, 'retro_scans', id, owner, new Date(now.getTime() + leaseMs)),

    /** Listings that stand, by the number of their revision; `unknownOnly`: those with pictures that were never looked at. */
    async listStanding(query: {
      readonly afterSeq: number;
      readonly throughSeq: number;
      readonly limit: number;
      readonly unknownOnly: boolean;
    }): Promise<readonly StandingListing[]> {
      const isUnknown = sql`(l.image is not null and not exists (
        select from picture_uses u where u.revision_seq = l.seq))`;
      const { rows } = await sql<{ readonly seq: number; readonly body: Listing; readonly unknown: boolean }>`
        select l.seq, l.body, ${isUnknown} as unknown from listing_revisions l
        where l.seq > ${query.afterSeq} and l.seq <= ${query.throughSeq} and ${IS_CURRENT}
          ${query.unknownOnly ? sql`and ${isUnknown}` : sql``}
        order by l.seq limit ${query.limit}`.execute(database);
      return rows.map(({ seq, body, unknown }) => ({ seq, listing: body, hasUnknownPictures: unknown }));
    },

    /** Notes which listings were found by their texts, what was seen of pictures, and how far the listings are. */
    commitRetroListings: (
      held: Held,
      page: {
        readonly throughSeq: number;
        readonly found: readonly number[];
        readonly learned: number;
        readonly pictures: readonly PictureToStore[];
      },
      now: Date,
    ): Promise<void> =>
      change(held, async (tx, { seq }) => {
        await insertPictures(tx, page.pictures, now);
        const hits = await insertHits(tx, seq, page.found);
        await advance(
          tx,
          held.id,
          sql`revisions_done = ${page.throughSeq}::bigint, learned = learned + ${page.learned}::bigint,
          hits = hits + ${hits}::bigint`,
        );
        await lockAppending(tx);
        await insertHashes(tx, page.pictures);
      }),

    /** Begins to compare pictures, up to the hash of a number. */
    beginRetroPictures: (held: Held, hashesEnd: number): Promise<void> =>
      change(held, (tx) => advance(tx, held.id, sql`stage = 'pictures', hashes_end = ${hashesEnd}::bigint`)),

    /** Notes which listings show a hash near one of a picture of the register, and how far the hashes are. */
    commitRetroPartition: (
      held: Held,
      part: {
        readonly throughHash: number;
        readonly near: readonly { readonly hash: number; readonly reference: Digest }[];
      },
    ): Promise<void> =>
      change(held, async (tx, { seq }) => {
        const hits = await insertPictureHits(tx, seq, part.near);
        await advance(tx, held.id, sql`hashes_done = ${part.throughHash}::bigint, hits = hits + ${hits}::bigint`);
      }),

    /** Pictures of the register that more sellers show than may. */
    async listFloods(id: string, mostSellers: number): Promise<readonly Digest[]> {
      const { rows } = await sql<{ readonly reference: Digest }>`
        select h.reference from retro_scan_hits h
        join retro_scans s on s.seq = h.scan_seq and s.id = ${id}
        join listing_revisions l on l.seq = h.revision_seq
        where h.reference <> '' group by h.reference having count(distinct l.seller_id) > ${mostSellers}
        order by h.reference`.execute(database);
      return rows.map(({ reference }) => reference);
    },

    /** Begins to screen what was found, but for what pictures that were set aside have led to. */
    beginRetroScreening: (held: Held, setAside: readonly Digest[]): Promise<void> =>
      change(held, async (tx, { seq }) => {
        await sql`
          update retro_scan_hits set is_settled = true
          where scan_seq = ${seq} and reference = any(${setAside}::text[])`.execute(tx);
        await advance(tx, held.id, sql`stage = 'screening', set_aside = ${setAside}::text[]`);
      }),

    /** Found listings that are not screened yet, with the markets that they stand in: none where they stand no longer. */
    async listRetroHits(id: string, limit: number) {
      const { rows } = await sql<{ readonly seq: number; readonly body: Listing; readonly markets: readonly Market[] }>`
        select l.seq, l.body, array(
          select d.market from decisions d join current_decisions c on c.decision_seq = d.seq
          where d.revision_seq = l.seq order by d.market) as markets
        from (
          select distinct h.revision_seq from retro_scan_hits h
          join retro_scans s on s.seq = h.scan_seq and s.id = ${id}
          where not h.is_settled order by h.revision_seq limit ${limit}
        ) h join listing_revisions l on l.seq = h.revision_seq order by l.seq`.execute(database);
      return rows.map(({ seq, body, markets }) => ({ seq, listing: body, markets }));
    },

    /** Stores the decisions on found listings; those that no longer stand as they were found keep the decisions they have. */
    commitRetroScreened: (
      held: Held,
      page: { readonly seqs: readonly number[]; readonly screened: readonly ScreenedListing[] },
      now: Date,
    ): Promise<void> =>
      change(held, async (tx, { seq }) => {
        await sql`
          update retro_scan_hits set is_settled = true
          where scan_seq = ${seq} and revision_seq = any(${page.seqs}::bigint[])`.execute(tx);
        const decisions = page.screened.reduce((sum, one) => sum + one.decisions.length, 0);
        await advance(
          tx,
          held.id,
          sql`screened = screened + ${page.screened.length}::bigint,
          decisions = decisions + ${decisions}::bigint`,
        );
        await insertScreened(tx, page.screened, { actor: ENGINE, now, retroScan: held.id });
      }),

    finishRetroScan: (
      held: Held,
      end: { readonly state: 'done' | 'failed'; readonly error?: string },
      now: Date,
    ): Promise<void> => change(held, (tx, row) => endScan(tx, row, end, now)),
  };
}

async function claim(tx: Tx, owner: string, leaseMs: number, now: Date): Promise<RetroScan | undefined> {
  const candidate = await lockNextJob(tx, 'retro_scans', now);
  if (candidate === undefined) return undefined;
  if (candidate.claims >= MAX_CLAIMS) {
    const error = `Work on it began ${MAX_CLAIMS} times and got nowhere. The log says why; ask for it again when the cause is gone.`;
    await endScan(tx, candidate, { state: 'failed', error }, now);
    return claim(tx, owner, leaseMs, now);
  }
  if (candidate.started_at === null) await begin(tx, candidate);
  const row = await tx
    .updateTable('retro_scans')
    .set({
      state: 'running',
      started_at: candidate.started_at ?? now,
      lease_owner: owner,
      lease_until: new Date(now.getTime() + leaseMs),
      claims: candidate.claims + 1,
    })
    .where('id', '=', candidate.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const type = candidate.started_at === null ? 'retro-scan.started' : 'retro-scan.resumed';
  await appendEvents(tx, [retroScanEvent(type, row, ENGINE, now)]);
  return toRetroScan(row);
}

/** What stands by one of the rights as it was is judged anew by the right as it is. */
async function begin(tx: Tx, { id, seq, rights }: RetroScanRow): Promise<void> {
  const { rows } = await sql<{ readonly revision_seq: number }>`
    select distinct d.revision_seq from current_decisions c join decisions d on d.seq = c.decision_seq
    where d.right_id = any(${rights}::text[])`.execute(tx);
  const hits = await insertHits(
    tx,
    seq,
    rows.map((row) => row.revision_seq),
  );
  await sql`
    update retro_scans set hits = ${hits}::bigint,
      revisions_end = coalesce((select max(seq) from listing_revisions), 0)
    where id = ${id}`.execute(tx);
}

async function insertHits(tx: Tx, scanSeq: number, revisions: readonly number[]): Promise<number> {
  if (revisions.length === 0) return 0;
  const rows = revisions.map((revision) => ({ revision_seq: revision }));
  const { numAffectedRows } = await sql`
    insert into retro_scan_hits (scan_seq, revision_seq, reference)
    select ${scanSeq}::bigint, revision_seq, '' from ${rowsOf('r', { revision_seq: 'bigint' }, rows)}
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function insertPictureHits(
  tx: Tx,
  scanSeq: number,
  near: readonly { readonly hash: number; readonly reference: Digest }[],
): Promise<number> {
  if (near.length === 0) return 0;
  const { numAffectedRows } = await sql`
    insert into retro_scan_hits (scan_seq, revision_seq, reference)
    select distinct ${scanSeq}::bigint, l.seq, n.reference
    from ${rowsOf('n', { hash: 'bigint', reference: 'text' }, near)}
    join picture_hashes h on h.seq = n.hash
    join picture_uses u on u.picture_seq = h.picture_seq
    join listing_revisions l on l.seq = u.revision_seq
    where ${IS_CURRENT}
    on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Something was done: a claim that ends now is none that got nowhere. */
async function advance(tx: Tx, id: string, changes: ReturnType<typeof sql>): Promise<void> {
  await sql`update retro_scans set ${changes}, claims = 0 where id = ${id}`.execute(tx);
}

async function endScan(
  tx: Tx,
  row: RetroScanRow,
  end: { readonly state: 'done' | 'failed'; readonly error?: string },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('retro_scans')
    .set({ state: end.state, error: end.error ?? null, finished_at: now, lease_owner: null, lease_until: null })
    .where('id', '=', row.id)
    .execute();
  const type = end.state === 'done' ? 'retro-scan.finished' : 'retro-scan.failed';
  await appendEvents(tx, [retroScanEvent(type, row, ENGINE, now)]);
}
