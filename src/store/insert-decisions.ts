import { sql } from 'kysely';
import type { Decision } from '../judgment/index.ts';
import type { RevisionKey } from './insert-revisions.ts';
import { rowsOf } from './rows-of.ts';
import type { Tx } from './schema.ts';

/** A decision on its way into the database. */
export interface DecisionToStore {
  readonly decision: Decision;
  readonly key: RevisionKey;
}

/** A decision that stands in the database. */
export interface StoredRow extends DecisionToStore {
  readonly seq: number;
  /** Whether it was new. */
  readonly isNew: boolean;
}

const COLUMNS = {
  id: 'text',
  revision_seq: 'bigint',
  market: 'text',
  judged_for: 'date',
  outcome: 'text',
  measure: 'text',
  score: 'float8',
  right_id: 'text',
  element: 'text',
  skips: 'int',
  body: 'text',
};

/** Stores decisions; one that exists stays as it is. Gives each of them back once, with its number. */
export async function insertDecisions(
  tx: Tx,
  toStore: readonly DecisionToStore[],
  occasion: { readonly now: Date; readonly feedId: string | undefined },
): Promise<readonly StoredRow[]> {
  // A feed may name one listing twice; its last place counts, for what stands in the end.
  const unique = [...new Map(toStore.toReversed().map((one) => [one.decision.id, one])).values()].toReversed();
  // By id, so that two transactions with the same decisions wait for each other instead of dead-locking.
  const inOrder = unique.toSorted((a, b) => (a.decision.id < b.decision.id ? -1 : 1));
  const { rows: made } = await sql<{ readonly id: string; readonly seq: number }>`
    insert into decisions
      (id, revision_seq, market, judged_for, outcome, measure, score, right_id, element, skips, feed_id, decided_at, body)
    select id, revision_seq, market, judged_for, outcome, measure, score, right_id, element, skips,
      ${occasion.feedId ?? null}, ${occasion.now}, body::json
    from ${rowsOf('d', COLUMNS, inOrder.map(toRow))}
    on conflict (id) do nothing
    returning id, seq`.execute(tx);
  const fresh = new Map(made.map(({ id, seq }) => [id, seq]));
  const known = await selectSeqs(
    tx,
    inOrder.map(({ decision }) => decision.id).filter((id) => !fresh.has(id)),
  );
  return unique.flatMap((one) => {
    const seq = fresh.get(one.decision.id) ?? known.get(one.decision.id);
    return seq === undefined ? [] : [{ ...one, seq, isNew: fresh.has(one.decision.id) }];
  });
}

function toRow({ decision, key }: DecisionToStore) {
  return {
    id: decision.id,
    revision_seq: key.revisionSeq,
    market: decision.market,
    judged_for: decision.date,
    outcome: decision.outcome,
    measure: decision.measure,
    score: decision.score,
    right_id: decision.right,
    element: decision.reasons[0]?.element ?? 'no-sign-found',
    skips: decision.skips.length,
    body: JSON.stringify(decision),
  };
}

async function selectSeqs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('decisions').select(['id', 'seq']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}
