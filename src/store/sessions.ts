import type { Digest } from '../evidence/index.ts';
import { appendEvents } from './events.ts';
import type { Database, Tx } from './schema.ts';
import { toUser } from './users.ts';

export function makeSessions(database: Database) {
  return {
    openSession: (tokenDigest: Digest, userId: string, expiresAt: Date, now: Date): Promise<void> =>
      database.transaction().execute((tx) => insertSession(tx, tokenDigest, userId, expiresAt, now)),

    /** The user of a live session of a user who is not disabled. */
    async findSession(tokenDigest: Digest, now: Date) {
      const row = await database
        .selectFrom('sessions')
        .innerJoin('users', 'users.id', 'sessions.user_id')
        .selectAll('users')
        .where('token_digest', '=', tokenDigest)
        .where('expires_at', '>', now)
        .where('disabled', '=', false)
        .executeTakeFirst();
      return row && toUser(row);
    },

    closeSession: (tokenDigest: Digest, now: Date): Promise<void> =>
      database.transaction().execute((tx) => deleteSession(tx, tokenDigest, now)),

    async createSignInLink(tokenDigest: Digest, userId: string, expiresAt: Date, now: Date): Promise<void> {
      await database
        .insertInto('sign_in_links')
        .values({ token_digest: tokenDigest, user_id: userId, created_at: now, expires_at: expiresAt })
        .execute();
    },

    /** Uses the link up: of two calls at the same time one gets the user, by the row that only one can delete. */
    async redeemSignInLink(tokenDigest: Digest, now: Date) {
      const row = await database
        .deleteFrom('sign_in_links')
        .using('users')
        .whereRef('users.id', '=', 'sign_in_links.user_id')
        .where('token_digest', '=', tokenDigest)
        .where('expires_at', '>', now)
        .where('disabled', '=', false)
        .returningAll('users')
        .executeTakeFirst();
      return row && toUser(row);
    },
  };
}

async function insertSession(tx: Tx, tokenDigest: Digest, userId: string, expiresAt: Date, now: Date): Promise<void> {
  await tx.deleteFrom('sessions').where('expires_at', '<=', now).execute();
  await tx
    .insertInto('sessions')
    .values({ token_digest: tokenDigest, user_id: userId, opened_at: now, expires_at: expiresAt })
    .execute();
  await appendSessionEvent(tx, 'session.opened', userId, now);
}

async function deleteSession(tx: Tx, tokenDigest: Digest, now: Date): Promise<void> {
  const row = await tx
    .deleteFrom('sessions')
    .where('token_digest', '=', tokenDigest)
    .returning('user_id')
    .executeTakeFirst();
  if (row !== undefined) await appendSessionEvent(tx, 'session.closed', row.user_id, now);
}

/** The subject is the user: a session has no name but its token, and not even the digest of a token goes into the log. */
async function appendSessionEvent(tx: Tx, type: string, userId: string, now: Date): Promise<void> {
  const user = { kind: 'user', id: userId } as const;
  await appendEvents(tx, [{ at: now.toISOString(), type, subject: user, actor: user, data: {} }]);
}
