import { type Selectable, sql } from 'kysely';
import { type Actor, contentDigest, type DomainEvent } from '../evidence/index.ts';
import type { License, Right } from '../rights/index.ts';
import { decodeCursor, encodeCursor, toPage } from './cursor.ts';
import { appendEvents } from './events.ts';
import type { Database, Schema, Tx } from './schema.ts';
import { isTaken, StoreError } from './store-error.ts';

type LicenseRow = Selectable<Schema['licenses']>;
type NewEvent = Omit<DomainEvent, 'seq'>;
type LicenseWithId = License & { readonly id: string };

interface LicenseQuery {
  readonly cursor?: string;
  readonly limit: number;
  readonly right?: string;
  readonly seller?: string;
}

function toLicense(row: LicenseRow): LicenseWithId {
  return {
    id: row.id,
    seller: row.seller,
    territories: row.territories,
    niceClasses: row.nice_classes,
    ...(row.valid_from !== null && { from: row.valid_from }),
    ...(row.valid_to !== null && { to: row.valid_to }),
  };
}

export function makeLicenses(database: Database) {
  return {
    async listLicenses(query: LicenseQuery) {
      let rows = database.selectFrom('licenses').selectAll().where('ended_at', 'is', null);
      if (query.right !== undefined) rows = rows.where('right_id', '=', query.right);
      if (query.seller !== undefined) rows = rows.where('seller', '=', query.seller);
      if (query.cursor !== undefined) {
        const [id] = decodeCursor(query.cursor, 'licenses', ['string']);
        rows = rows.where('id', '>', id);
      }
      return toPage(
        await rows
          .orderBy('id')
          .limit(query.limit + 1)
          .execute(),
        query.limit,
        (row) => ({ ...toLicense(row), right: row.right_id }),
        (row) => encodeCursor('licenses', [row.id]),
      );
    },

    async findLicense(id: string) {
      const row = await database
        .selectFrom('licenses')
        .selectAll()
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return row && { ...toLicense(row), right: row.right_id };
    },

    /** False when there is no such right in force. Throws `already-exists` when the license's id is taken. */
    grantLicense: (rightId: string, license: LicenseWithId, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute((tx) => grant(tx, rightId, license, actor, now)),

    endLicense: (rightId: string, licenseId: string, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute((tx) => end(tx, rightId, licenseId, actor, now)),
  };
}

/** The licenses in force of some rights, in the holder's order. */
export async function licensesOf(
  database: Database,
  rightIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LicenseWithId[]>> {
  if (rightIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('licenses')
    .selectAll()
    .where('right_id', 'in', rightIds)
    .where('ended_at', 'is', null)
    .orderBy('right_id')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.right_id)].map(([rightId, group]) => [rightId, group.map(toLicense)]),
  );
}

/**
 * Makes the licenses of saved rights what the rights say: ends those that are gone, grants those that are new. Gives back the events.
 * A license without an id gets one from its content, so that importing a file again changes nothing.
 */
export async function replaceLicenses(
  tx: Tx,
  rights: readonly Right[],
  actor: Actor,
  now: Date,
): Promise<readonly NewEvent[]> {
  const before = await licensesOf(
    tx,
    rights.map(({ id }) => id),
  );
  const holders = new Map(await holdersOfIds(tx, rights));
  const events: NewEvent[] = [];
  for (const right of rights) {
    const standing = before.get(right.id) ?? [];
    if (standing.length === 0 && right.licenses.length === 0) continue;
    const wanted = new Map(right.licenses.map((license) => [idOfLicense(right.id, license, holders), license]));
    const kept = new Set(standing.filter(({ id, ...terms }) => sameTerms(terms, wanted.get(id))).map(({ id }) => id));
    for (const { id } of standing.filter((license) => !kept.has(license.id))) {
      await endRow(tx, right.id, id, now);
      events.push(licenseEvent('license.ended', right.id, id, actor, now));
    }
    for (const [position, [id, license]] of [...wanted].entries()) {
      if (kept.has(id)) continue;
      await upsertRow(tx, right.id, { ...license, id }, position, now);
      events.push(licenseEvent('license.granted', right.id, id, actor, now, license.seller));
    }
  }
  return events;
}

/** The rights that hold the ids which the licenses of some rights bring along. */
async function holdersOfIds(tx: Tx, rights: readonly Right[]): Promise<ReadonlyMap<string, string>> {
  const ids = rights.flatMap(({ licenses }) => licenses.flatMap(({ id }) => id ?? []));
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('licenses').select(['id', 'right_id']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.right_id]));
}

/** The id a file gives stays, unless a license of another right has it: two holders may both count theirs 1, 2, 3. */
function idOfLicense(rightId: string, license: License, holders: Map<string, string>): string {
  const { id, ...terms } = license;
  if (id !== undefined && (holders.get(id) ?? rightId) === rightId) {
    holders.set(id, rightId);
    return id;
  }
  return `lic-${contentDigest(id === undefined ? { rightId, terms } : { rightId, id }).slice(7, 31)}`;
}

function sameTerms(terms: Omit<License, 'id'>, wanted: License | undefined): boolean {
  if (wanted === undefined) return false;
  const { id: _id, ...wantedTerms } = wanted;
  return contentDigest(terms) === contentDigest(wantedTerms);
}

async function grant(tx: Tx, rightId: string, license: LicenseWithId, actor: Actor, now: Date): Promise<boolean> {
  const right = await tx
    .selectFrom('rights')
    .select('id')
    .where('id', '=', rightId)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (right === undefined) return false;
  const { position } = await tx
    .selectFrom('licenses')
    .select(sql<number>`coalesce(max(position), -1) + 1`.as('position'))
    .where('right_id', '=', rightId)
    .executeTakeFirstOrThrow();
  try {
    await tx
      .insertInto('licenses')
      .values(toRow(rightId, license, position, now))
      .execute();
  } catch (cause) {
    if (isTaken(cause)) throw new StoreError('already-exists', `License ${license.id} exists already.`, { cause });
    throw cause;
  }
  await appendEvents(tx, [licenseEvent('license.granted', rightId, license.id, actor, now, license.seller)]);
  return true;
}

async function end(tx: Tx, rightId: string, id: string, actor: Actor, now: Date): Promise<boolean> {
  if (!(await endRow(tx, rightId, id, now))) return false;
  await appendEvents(tx, [licenseEvent('license.ended', rightId, id, actor, now)]);
  return true;
}

async function endRow(tx: Tx, rightId: string, id: string, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('licenses')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('right_id', '=', rightId)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

function toRow(rightId: string, license: LicenseWithId, position: number, now: Date) {
  return {
    id: license.id,
    right_id: rightId,
    seller: license.seller,
    territories: license.territories,
    nice_classes: license.niceClasses,
    valid_from: license.from ?? null,
    valid_to: license.to ?? null,
    position,
    granted_at: now,
  };
}

/** Grants anew what ended before: the same terms have the same id. */
async function upsertRow(tx: Tx, rightId: string, license: LicenseWithId, position: number, now: Date): Promise<void> {
  const row = toRow(rightId, license, position, now);
  const { id: _id, right_id: _rightId, ...terms } = row;
  await tx
    .insertInto('licenses')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...terms, ended_at: null }))
    .execute();
}

function licenseEvent(
  type: 'license.granted' | 'license.ended',
  right: string,
  id: string,
  actor: Actor,
  now: Date,
  seller?: string,
): NewEvent {
  const data = { right, ...(seller !== undefined && { seller }) };
  return { at: now.toISOString(), type, subject: { kind: 'license', id }, actor, data };
}
