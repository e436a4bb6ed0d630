import type { Selectable } from 'kysely';
import type { Actor, Digest } from '../evidence/index.ts';
import { appendEvents } from './events.ts';
import type { Database, Role, Schema, Tx } from './schema.ts';

/** `lastUsedAt` is kept this exact, so that reading with a key does not write each time. */
const TOUCH_MS = 60_000;

interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

function toApiKey(row: Selectable<Schema['api_keys']>): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    role: row.role,
    createdAt: row.created_at.toISOString(),
    ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at.toISOString() }),
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at.toISOString() }),
  };
}

export function makeApiKeys(database: Database) {
  return {
    async listApiKeys(): Promise<readonly ApiKey[]> {
      const rows = await database.selectFrom('api_keys').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows.map(toApiKey);
    },

    createApiKey: (key: ApiKey, keyDigest: Digest, actor: Actor, now: Date): Promise<void> =>
      database.transaction().execute((tx) => insertApiKey(tx, key, keyDigest, actor, now)),

    revokeApiKey: (id: string, actor: Actor, now: Date): Promise<boolean> =>
      database.transaction().execute((tx) => revoke(tx, id, actor, now)),

    /** The key that is not revoked; notes that it was used. */
    async findApiKey(keyDigest: Digest, now: Date): Promise<ApiKey | undefined> {
      const row = await database
        .selectFrom('api_keys')
        .selectAll()
        .where('key_digest', '=', keyDigest)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      if (row.last_used_at === null || now.getTime() - row.last_used_at.getTime() >= TOUCH_MS) {
        await database.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', row.id).execute();
      }
      return toApiKey(row);
    },
  };
}

async function insertApiKey(tx: Tx, key: ApiKey, keyDigest: Digest, actor: Actor, now: Date): Promise<void> {
  const { id, name, prefix, role, createdAt } = key;
  await tx
    .insertInto('api_keys')
    .values({ id, name, prefix, role, key_digest: keyDigest, created_at: new Date(createdAt) })
    .execute();
  const subject = { kind: 'api-key', id };
  await appendEvents(tx, [{ at: now.toISOString(), type: 'api-key.created', subject, actor, data: { role } }]);
}

async function revoke(tx: Tx, id: string, actor: Actor, now: Date): Promise<boolean> {
  const row = await tx
    .updateTable('api_keys')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  const subject = { kind: 'api-key', id };
  await appendEvents(tx, [{ at: now.toISOString(), type: 'api-key.revoked', subject, actor, data: {} }]);
  return true;
}
