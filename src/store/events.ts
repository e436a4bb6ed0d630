import { sql } from 'kysely';
import type { DomainEvent } from '../evidence/index.ts';
import { rowsOf } from './rows-of.ts';
import type { Database, Tx } from './schema.ts';

type NewEvent = Omit<DomainEvent, 'seq'>;

/** The key of the advisory lock under which events are appended. */
const APPEND_LOCK = 7_301_002;

/**
 * Makes this transaction the only one that appends, until it ends. Readers tail by `seq`: were two transactions to append at once, the one with
 * the lower numbers could commit last, and a reader that has passed those numbers would never see them. Under the lock, numbers
 * are given out in the order of commits. The counters and current decisions are changed under it too, so that what they are
 * computed from cannot change between two statements.
 *
 * Take it last, after every statement that may wait for a row of another transaction: then the one who holds it waits for
 * nobody, and there is no deadlock.
 */
export async function lockAppending(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(APPEND_LOCK)})`.execute(tx);
}

/** Appends events in the transaction of the change they tell of. */
export async function appendEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await lockAppending(tx);
  const rows = events.map(({ at, type, subject, actor, data }) => ({
    at,
    type,
    subject_kind: subject.kind,
    subject_id: subject.id,
    actor_kind: actor.kind,
    actor_id: actor.id,
    data: JSON.stringify(data),
  }));
  await sql`
    insert into events (at, type, subject_kind, subject_id, actor_kind, actor_id, data)
    select at, type, subject_kind, subject_id, actor_kind, actor_id, data::json
    from ${rowsOf(
      'e',
      {
        at: 'timestamptz',
        type: 'text',
        subject_kind: 'text',
        subject_id: 'text',
        actor_kind: 'text',
        actor_id: 'text',
        data: 'text',
      },
      rows,
    )}`.execute(tx);
}

export function makeEvents(database: Database) {
  return {
    async listEvents(query: { readonly afterSeq: number; readonly limit: number }): Promise<readonly DomainEvent[]> {
      const rows = await database
        .selectFrom('events')
        .selectAll()
        .where('seq', '>', query.afterSeq)
        .orderBy('seq')
        .limit(query.limit)
        .execute();
      return rows.map((row) => ({
        seq: row.seq,
        at: row.at.toISOString(),
        type: row.type,
        subject: { kind: row.subject_kind, id: row.subject_id },
        actor: { kind: row.actor_kind, id: row.actor_id },
        data: row.data,
      }));
    },

    async lastEventSeq(): Promise<number> {
      const row = await database.selectFrom('events').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
      return row?.seq ?? 0;
    },

    appendEvent: (event: NewEvent): Promise<void> => database.transaction().execute((tx) => appendEvents(tx, [event])),
  };
}
