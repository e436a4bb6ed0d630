import { type SqlBool, sql } from 'kysely';
import { MOST_SELLERS } from '../catalog/index.ts';
import { type Actor, canonicalJson, type Digest, type DomainEvent } from '../evidence/index.ts';
import { allPictures, editPictures, type PictureEdit, type Right, type RightKind } from '../rights/index.ts';
import { containsWords } from './contains-words.ts';
import { decodeCursor, encodeCursor, toPage } from './cursor.ts';
import { appendEvents } from './events.ts';
import { replaceLicenses } from './licenses.ts';
import { referToMedia } from './media.ts';
import { queueRetroScan } from './retro-scans.ts';
import type { Database, Tx } from './schema.ts';
import { withLicenses } from './with-licenses.ts';

/** Rights are written this many at a time. */
const BATCH = 500;

/** A withdrawn right stays readable: decisions rest on it. */
type StoredRight = Right & { readonly withdrawnAt?: string };

interface RightQuery {
  readonly cursor?: string;
  readonly limit: number;
  readonly q?: string;
  readonly kind?: RightKind;
  readonly territory?: string;
}

/** What became of a right, which is given as it stands now. */
type PictureEditing =
  | { readonly kind: 'changed' | 'unchanged'; readonly right: Right }
  /** There is none in force with this id. */
  | { readonly kind: 'no-right' };

export function makeRights(database: Database) {
  return {
    /** Inserts or replaces; a right that is saved as it already stands is no change. All in one transaction. */
    saveRights: (rights: readonly Right[], actor: Actor, now: Date): Promise<void> =>
      database.transaction().execute(async (tx) => {
        const events: Omit<DomainEvent, 'seq'>[] = [];
        const scanned: string[] = [];
        for (let i = 0; i < rights.length; i += BATCH) {
          const batch = await saveBatch(tx, lastOfEachId(rights.slice(i, i + BATCH)), actor, now);
          events.push(...batch.events);
          scanned.push(...batch.scanned);
        }
        await appendEvents(tx, events);
        await queueScans(tx, scanned, actor, now);
      }),

    withdrawRight: (rightId: string, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute((tx) => withdraw(tx, rightId, actor, now)),

    /** One change of the pictures of a right in force, whatever others change in it meanwhile. `note`: why, for the event. */
    editPictures: (
      rightId: string,
      edit: PictureEdit,
      note: string | undefined,
      actor: Actor,
      now: Date,
    ): Promise<PictureEditing> =>
      database.transaction().execute((tx) => editPicturesOf(tx, rightId, edit, note, actor, now)),

    async listRights(query: RightQuery) {
      const rows = await selectRights(database, query);
      const rights = await withLicenses(database, rows.slice(0, query.limit));
      const { nextCursor } = toPage(
        rows,
        query.limit,
        (row) => row.id,
        (row) => encodeCursor('rights', [row.name, row.id]),
      );
      return { items: rights, ...(nextCursor !== undefined && { nextCursor }) };
    },

    async findRight(id: string): Promise<StoredRight | undefined> {
      const row = await database
        .selectFrom('rights')
        .select(['id', 'body', 'withdrawn_at'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const [right] = await withLicenses(database, [row]);
      return right && { ...right, ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at.toISOString() }) };
    },
  };
}

/** Of two records with one id in an import, the later one counts. */
function lastOfEachId(rights: readonly Right[]): readonly Right[] {
  return [...new Map(rights.map((right) => [right.id, right])).values()];
}

async function saveBatch(tx: Tx, rights: readonly Right[], actor: Actor, now: Date): Promise<SavedBatch> {
  const at = now.toISOString();
  const ids = rights.map(({ id }) => id).sort();
  const before = await tx
    .selectFrom('rights')
    .select(['id', 'withdrawn_at', sql<string>`body::text`.as('body')])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  const known = new Map(before.map((row) => [row.id, row]));
  const bodies = new Map(rights.map((right) => [right.id, canonicalJson(withoutLicenses(right))]));
  const changed = rights.filter(({ id }) => {
    const row = known.get(id);
    return row === undefined || row.withdrawn_at !== null || row.body !== bodies.get(id);
  });
  await upsertRights(tx, changed, bodies, now);
  await referToMedia(tx, changed.flatMap(picturesOf));
  const licenseEvents = await replaceLicenses(tx, rights, actor, now);
  const events = changed.map((right) => {
    const row = known.get(right.id);
    const type = row === undefined || row.withdrawn_at !== null ? 'right.registered' : 'right.changed';
    const data = { kind: right.kind, holder: right.holder.id };
    return { at, type, subject: { kind: 'right', id: right.id }, actor, data };
  });
  const scanned = changed.filter((right) => {
    const row = known.get(right.id);
    return row === undefined || row.withdrawn_at !== null || signsOf(JSON.parse(row.body)) !== signsOf(right);
  });
  return { events: [...events, ...licenseEvents], scanned: scanned.map(({ id }) => id) };
}

interface SavedBatch {
  readonly events: readonly Omit<DomainEvent, 'seq'>[];
  /** Rights whose signs or pictures are not what they were. */
  readonly scanned: readonly string[];
}

/** All of a right that a listing can be recognized by. */
function signsOf(right: Omit<Right, 'licenses'>): string {
  const { kind, verbalElement, aliases, images, referenceImages, knownInfringing, allowedImages } = right;
  const signs = { kind, verbalElement, aliases, images, referenceImages, knownInfringing, allowedImages };
  return canonicalJson(JSON.parse(JSON.stringify(signs)));
}

async function queueScans(tx: Tx, rights: readonly string[], actor: Actor, now: Date): Promise<void> {
  for (let at = 0; at < rights.length; at += BATCH) {
    const scan = {
      cause: 'right',
      texts: true,
      mostSellers: MOST_SELLERS,
      rights: rights.slice(at, at + BATCH),
    } as const;
    await queueRetroScan(tx, scan, actor, now);
  }
}

function withoutLicenses({ licenses: _licenses, ...body }: Right): Omit<Right, 'licenses'> {
  return body;
}

async function upsertRights(
  tx: Tx,
  rights: readonly Right[],
  bodies: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  if (rights.length === 0) return;
  await tx
    .insertInto('rights')
    .values(
      rights.map((right) => ({
        id: right.id,
        kind: right.kind,
        name: nameOf(right),
        holder_id: right.holder.id,
        territories: territoriesOf(right),
        search: [nameOf(right), right.id, right.holder.name, ...right.aliases.map(({ text }) => text)].join('\n'),
        body: bodies.get(right.id) ?? '{}',
        saved_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        name: ref('excluded.name'),
        holder_id: ref('excluded.holder_id'),
        territories: ref('excluded.territories'),
        search: ref('excluded.search'),
        body: ref('excluded.body'),
        saved_at: ref('excluded.saved_at'),
        withdrawn_at: null,
      })),
    )
    .execute();
}

function nameOf(right: Right): string {
  return right.verbalElement ?? right.id;
}

function territoriesOf(right: Right): readonly string[] {
  const all = right.registrations.flatMap(({ territory, designations = [] }) => [
    territory,
    ...designations.map((designation) => designation.territory),
  ]);
  return [...new Set(all)].sort();
}

function picturesOf(right: Right): readonly Digest[] {
  return allPictures(right).flatMap(({ digest }) => digest ?? []);
}

/** Words for the events of edits. */
const EDITED = {
  add: 'right.picture-added',
  withdraw: 'right.picture-withdrawn',
  quarantine: 'right.picture-quarantined',
  release: 'right.picture-released',
} as const satisfies { readonly [kind in PictureEdit['kind']]: string };

async function editPicturesOf(
  tx: Tx,
  id: string,
  edit: PictureEdit,
  note: string | undefined,
  actor: Actor,
  now: Date,
): Promise<PictureEditing> {
  const row = await tx
    .selectFrom('rights')
    .select(['id', 'body'])
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const [right] = row === undefined ? [] : await withLicenses(tx, [row]);
  if (right === undefined) return { kind: 'no-right' };
  const edited = editPictures(right, edit);
  if (edited === undefined) return { kind: 'unchanged', right };
  const { events } = await saveBatch(tx, [edited], actor, now);
  const digest = edit.kind === 'add' ? edit.image.digest : edit.digest;
  const data = {
    digest,
    ...('bank' in edit && edit.bank !== undefined && { bank: edit.bank }),
    ...(note !== undefined && { note }),
  };
  await appendEvents(
    tx,
    events.map((event) => (event.type === 'right.changed' ? { ...event, type: EDITED[edit.kind], data } : event)),
  );
  // Whoever releases a picture has looked at what it matches: it is not set aside a second time for that.
  const bound = edit.kind === 'release' ? {} : { mostSellers: MOST_SELLERS };
  await queueRetroScan(tx, { cause: 'picture', texts: false, rights: [id], ...bound }, actor, now);
  return { kind: 'changed', right: edited };
}

/** A state, not a deletion: what was decided by the right stays explainable. */
async function withdraw(tx: Tx, id: string, actor: Actor, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('rights')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  const subject = { kind: 'right', id };
  await appendEvents(tx, [{ at: now.toISOString(), type: 'right.withdrawn', subject, actor, data: {} }]);
  return true;
}

function selectRights(database: Database, query: RightQuery) {
  let rows = database.selectFrom('rights').select(['id', 'name', 'body']).where('withdrawn_at', 'is', null);
  if (query.kind !== undefined) rows = rows.where('kind', '=', query.kind);
  if (query.territory !== undefined) {
    rows = rows.where(sql<SqlBool>`${query.territory}::text = any(territories)`);
  }
  for (const condition of containsWords(sql`search`, query.q)) rows = rows.where(condition);
  if (query.cursor !== undefined) {
    const [name, id] = decodeCursor(query.cursor, 'rights', ['string', 'string']);
    rows = rows.where(sql<SqlBool>`(name, id) > (${name}, ${id})`);
  }
  return rows
    .orderBy('name')
    .orderBy('id')
    .limit(query.limit + 1)
    .execute();
}
