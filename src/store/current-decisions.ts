import { sql } from 'kysely';
import type { Decision } from '../judgment/index.ts';
import { rowsOf } from './rows-of.ts';
import type { Tx } from './schema.ts';

/**
 * Makes the given decisions the current ones of their listing and market, and moves the counters with them. `made` are the decisions that are new.
 * A decision that existed can become current again: the register went back to an earlier version.
 * Call it under the lock of `lockAppending`. Gives back the ids of the decisions that became current.
 */
export async function moveCurrentDecisions(
  tx: Tx,
  screened: readonly { readonly decisions: readonly Decision[] }[],
  made: ReadonlySet<string>,
  now: Date,
): Promise<ReadonlySet<string>> {
  // Of two decisions on one listing and market in a batch, the later stands.
  const last = new Map(
    screened.flatMap(({ decisions }) => decisions).map((d) => [`${d.market}\0${d.listingId}`, d] as const),
  );
  const rows = [...last.values()].map(({ id }) => ({ id }));
  const { rows: moved } = await sql<{ readonly id: string }>`
    with fresh as (
      select d.seq, d.id, d.listing_id, d.market, d.outcome, d.measure, d.right_id, d.skips > 0 as skipped
      from ${rowsOf('i', { id: 'text' }, rows)} join decisions d on d.id = i.id
    ), old as (
      select c.* from current_decisions c join fresh f on f.listing_id = c.listing_id and f.market = c.market
    ), moved as (
      select fresh.* from fresh left join old on old.listing_id = fresh.listing_id and old.market = fresh.market
      where old.decision_seq is distinct from fresh.seq
    ), pointed as (
      insert into current_decisions (listing_id, market, decision_seq, outcome, measure, right_id, skipped)
      select listing_id, market, seq, outcome, measure, right_id, skipped from moved
      on conflict (listing_id, market) do update set
        decision_seq = excluded.decision_seq, outcome = excluded.outcome, measure = excluded.measure,
        right_id = excluded.right_id, skipped = excluded.skipped
    ), change as (
      select market, outcome, measure, right_id, skipped, 1 as n from moved
      union all
      select old.market, old.outcome, old.measure, old.right_id, old.skipped, -1
      from old join moved on moved.listing_id = old.listing_id and moved.market = old.market
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
    select id from moved`.execute(tx);
  await countOutcomes(tx, screened, made, now);
  return new Set(moved.map(({ id }) => id));
}

/** Adds the new decisions to the minute they were made in. */
async function countOutcomes(
  tx: Tx,
  screened: readonly { readonly decisions: readonly Decision[] }[],
  made: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const decisions = screened.flatMap((one) => one.decisions).filter(({ id }) => made.has(id));
  if (decisions.length === 0) return;
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const rows = decisions.map(({ market, outcome }) => ({ market, outcome }));
  await sql`
    insert into outcome_counts (minute, market, outcome, n)
    select ${minute}::timestamptz, market, outcome, count(*)
    from ${rowsOf('d', { market: 'text', outcome: 'text' }, rows)} group by market, outcome
    on conflict (minute, market, outcome) do update set n = outcome_counts.n + excluded.n`.execute(tx);
}
