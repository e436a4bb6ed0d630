import type { Right } from '../rights/index.ts';
import type { Database, Tx } from './schema.ts';
import { withLicenses } from './with-licenses.ts';

/** Rights are read this many at a time. */
const BATCH = 500;

/** Every right in force, ascending by id, and the event up to which they tell the story. */
interface LoadedRegister {
  readonly position: number;
  readonly rights: readonly Right[];
}

/** Rights that have changed since a position, as they are now, and the ids of those that are no longer in force. */
interface RegisterChanges {
  readonly position: number;
  readonly put: readonly Right[];
  readonly remove: readonly string[];
}

export function makeRegisterChanges(database: Database) {
  return {
    loadRegister: (): Promise<LoadedRegister> => inOneMoment(database, load),

    /** Whatever became of a right since, it is told once, as it is now. `position`: of an earlier answer. */
    changesSince: (position: number): Promise<RegisterChanges> =>
      inOneMoment(database, (tx) => readChanges(tx, position)),
  };
}

/**
 * All statements see the database as it is at the first: a change of several rights is seen whole or not at all. (The embedded database has one
 * connection, and what comes meanwhile waits.)
 */
function inOneMoment<T>(database: Database, read: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction().setIsolationLevel('repeatable read').execute(read);
}

async function load(tx: Tx): Promise<LoadedRegister> {
  const last = await tx.selectFrom('events').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const rights: Right[] = [];
  for (;;) {
    const rows = await tx
      .selectFrom('rights')
      .select(['id', 'body'])
      .where('withdrawn_at', 'is', null)
      .where('id', '>', rights.at(-1)?.id ?? '')
      .orderBy('id')
      .limit(BATCH)
      .execute();
    for (const right of await withLicenses(tx, rows)) rights.push(right);
    if (rows.length < BATCH) return { position: last?.seq ?? 0, rights };
  }
}

async function readChanges(tx: Tx, position: number): Promise<RegisterChanges> {
  const events = await tx
    .selectFrom('events')
    .select(['seq', 'subject_kind', 'subject_id', 'data'])
    .where('seq', '>', position)
    .where('subject_kind', 'in', ['right', 'license'])
    .orderBy('seq')
    .execute();
  const ids = [...new Set(events.map(rightOf))];
  const put: Right[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await tx
      .selectFrom('rights')
      .select(['id', 'body'])
      .where('id', 'in', ids.slice(at, at + BATCH))
      .where('withdrawn_at', 'is', null)
      .execute();
    put.push(...(await withLicenses(tx, rows)));
  }
  const standing = new Set(put.map(({ id }) => id));
  return { position: events.at(-1)?.seq ?? position, put, remove: ids.filter((id) => !standing.has(id)) };
}

/** The event of a license names the right that it belongs to. */
function rightOf(event: {
  subject_kind: string;
  subject_id: string;
  data: { readonly [name: string]: unknown };
}): string {
  return event.subject_kind === 'right' ? event.subject_id : String(event.data['right']);
}
