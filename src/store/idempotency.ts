import type { Digest } from '../evidence/index.ts';
import type { Database } from './schema.ts';

/** How long an answer is kept: a client that repeats a request does so within minutes. */
const KEPT_MS = 24 * 3_600_000;

interface Answer {
  readonly requestDigest: Digest;
  readonly status: number;
  readonly body: string;
}

export function makeIdempotency(database: Database) {
  return {
    async findIdempotent(actor: string, key: string): Promise<Answer | undefined> {
      const row = await database
        .selectFrom('idempotent_answers')
        .selectAll()
        .where('actor', '=', actor)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && { requestDigest: row.request_digest, status: row.status, body: row.body };
    },

    /** The first answer stays; answers older than a day go. */
    async saveIdempotent(actor: string, key: string, answer: Answer, now: Date): Promise<void> {
      const { requestDigest, status, body } = answer;
      await database
        .deleteFrom('idempotent_answers')
        .where('created_at', '<', new Date(now.getTime() - KEPT_MS))
        .execute();
      await database
        .insertInto('idempotent_answers')
        .values({ actor, key, request_digest: requestDigest, status, body, created_at: now })
        .onConflict((conflict) => conflict.columns(['actor', 'key']).doNothing())
        .execute();
    },
  };
}
