import type { Digest } from '../evidence/index.ts';
import { appendEvents } from './events.ts';
import type { Database, Tx } from './schema.ts';

const ENGINE = { kind: 'system', id: 'engine' } as const;

export function makeRegisters(database: Database) {
  return {
    /** Records that a compiled register came into force; the one that is in force already is no change. */
    recordRegister: (version: Digest, rights: number, now: Date): Promise<void> =>
      database.transaction().execute((tx) => record(tx, version, rights, now)),
  };
}

async function record(tx: Tx, version: Digest, rights: number, now: Date): Promise<void> {
  const inForce = await tx
    .selectFrom('registers')
    .select('version')
    .orderBy('compiled_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (inForce?.version === version) return;
  await tx
    .insertInto('registers')
    .values({ version, rights, compiled_at: now })
    .onConflict((conflict) => conflict.column('version').doUpdateSet({ compiled_at: now }))
    .execute();
  const subject = { kind: 'register', id: version };
  await appendEvents(tx, [
    { at: now.toISOString(), type: 'register.compiled', subject, actor: ENGINE, data: { rights } },
  ]);
}
