import { sql } from 'kysely';
import type { StoredRow } from './insert-decisions.ts';
import { rowsOf } from './rows-of.ts';
import type { Tx } from './schema.ts';

/**
 * Makes the given decisions the current ones of their listing and market, and moves the counters with them. A decision that existed can become
 * current again: the register went back to an earlier version. Call it under the lock of `lockAppending`.
 * Gives back the ids of the decisions that became current.
 */
export async function moveCurrentDecisions(
  tx: Tx,
  stored: readonly StoredRow[],
  now: Date,
): Promise<ReadonlySet<string>> {
  // Of two decisions on one listing and market in a batch, the later stands.
  const last = new Map(stored.map((row) => [`${row.key.listingSeq} ${row.decision.market}`, row]));
  const { rows: moved } = await sql<{ readonly seq: number }>`
    with fresh as (
      select * from ${rowsOf('f', FRESH_COLUMNS, [...last.values()].map(toFresh))}
    ), old as (
      select c.* from current_decisions c join fresh f on f.listing_seq = c.listing_seq and f.market = c.market
    ), moved as (
      select fresh.* from fresh left join old on old.listing_seq = fresh.listing_seq and old.market = fresh.market
      where old.decision_seq is distinct from fresh.seq
    ), pointed as (
      insert into current_decisions (listing_seq, market, decision_seq, outcome, measure, right_id, skipped)
      select listing_seq, market, seq, outcome, measure, right_id, skipped from moved
      on conflict (listing_seq, market) do update set
        decision_seq = excluded.decision_seq, outcome = excluded.outcome, measure = excluded.measure,
        right_id = excluded.right_id, skipped = excluded.skipped
    ), change as (
      select market, outcome, measure, right_id, skipped, 1 as n from moved
      union all
      select old.market, old.outcome, old.measure, old.right_id, old.skipped, -1
      from old join moved on moved.listing_seq = old.listing_seq and moved.market = old.market
    ), counted as (
      insert into current_counts (market, outcome, measure, n, skipped)
      select market, outcome, measure, sum(n), sum(case when skipped then n else 0 end) from change
      group by market, outcome, measure
      on conflict (market, outcome, measure) do update set
        n = current_counts.n + excluded.n, skipped = current_counts.skipped + excluded.skipped
    ), counted_rights as (
      insert into right_counts (right_id, n)
      select right_id, sum(n) from change where right_id is not null and outcome <> 'clear' group by right_id
      on conflict (right_id) do update set n = right_counts.n + excluded.n
    )
    select seq from moved`.execute(tx);
  await countOutcomes(
    tx,
    stored.filter(({ isNew }) => isNew),
    now,
  );
  const seqs = new Set(moved.map(({ seq }) => seq));
  return new Set(stored.filter(({ seq }) => seqs.has(seq)).map(({ decision }) => decision.id));
}

/** Those on the revision that stands in their market: between the reading of a listing and a decision on it another revision may have come. */
export async function keepStanding(tx: Tx, stored: readonly StoredRow[]): Promise<readonly StoredRow[]> {
  const rows = stored.map(({ key, decision }) => ({ listing_seq: key.listingSeq, market: decision.market }));
  const { rows: standing } = await sql<{
    readonly listing_seq: number;
    readonly market: string;
    readonly revision_seq: number;
  }>`
    select c.listing_seq, c.market, d.revision_seq
    from ${rowsOf('s', { listing_seq: 'bigint', market: 'text' }, rows)}
    join current_decisions c on c.listing_seq = s.listing_seq and c.market = s.market
    join decisions d on d.seq = c.decision_seq`.execute(tx);
  const revisions = new Map(standing.map((row) => [`${row.listing_seq} ${row.market}`, row.revision_seq]));
  return stored.filter(
    ({ key, decision }) => revisions.get(`${key.listingSeq} ${decision.market}`) === key.revisionSeq,
  );
}

const FRESH_COLUMNS = {
  listing_seq: 'bigint',
  market: 'text',
  seq: 'bigint',
  outcome: 'text',
  measure: 'text',
  right_id: 'text',
  skipped: 'boolean',
};

function toFresh({ decision, key, seq }: StoredRow) {
  const { market, outcome, measure, right, skips } = decision;
  return { listing_seq: key.listingSeq, market, seq, outcome, measure, right_id: right, skipped: skips.length > 0 };
}

/** Adds new decisions to the minute they were made in. */
async function countOutcomes(tx: Tx, made: readonly StoredRow[], now: Date): Promise<void> {
  if (made.length === 0) return;
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const rows = made.map(({ decision: { market, outcome } }) => ({ market, outcome }));
  await sql`
    insert into outcome_counts (minute, market, outcome, n)
    select ${minute}::timestamptz, market, outcome, count(*)
    from ${rowsOf('d', { market: 'text', outcome: 'text' }, rows)} group by market, outcome
    on conflict (minute, market, outcome) do update set n = outcome_counts.n + excluded.n`.execute(tx);
}
