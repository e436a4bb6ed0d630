import { sql } from 'kysely';
import type { Digest } from '../evidence/index.ts';
import { rowsOf } from './rows-of.ts';
import type { Database, Tx } from './schema.ts';

export interface Medium {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: number;
}

export function makeMedia(database: Database) {
  return {
    /** Notes what was taken in, before the right or listing that refers to it is saved. */
    recordMedia: (media: readonly Medium[]): Promise<void> => insertMedia(database, media),

    /** A picture that a stored right or listing refers to, or the file of a feed; the bytes of a feed have no type that a browser would show. */
    async findMedia(digest: Digest): Promise<{ readonly mediaType: string; readonly bytes: number } | undefined> {
      const medium = await database
        .selectFrom('media')
        .selectAll()
        .where('digest', '=', digest)
        .where('referenced', '=', true)
        .executeTakeFirst();
      if (medium !== undefined) return { mediaType: medium.media_type, bytes: medium.bytes };
      const feed = await database
        .selectFrom('feeds')
        .select('bytes_total')
        .where('source', '=', digest)
        .limit(1)
        .executeTakeFirst();
      return feed && { mediaType: 'application/octet-stream', bytes: feed.bytes_total };
    },
  };
}

export async function insertMedia(database: Database, media: readonly Medium[]): Promise<void> {
  if (media.length === 0) return;
  // In the order of the key, as everything that more than one transaction may insert.
  const rows = [...new Map(media.map((medium) => [medium.digest, medium])).values()]
    .map(({ digest, mediaType, bytes }) => ({ digest, media_type: mediaType, bytes }))
    .sort((a, b) => (a.digest < b.digest ? -1 : 1));
  await database
    .insertInto('media')
    .values(rows)
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
}

/** Marks what a saved right or listing refers to: from now on it is served. */
export async function referToMedia(tx: Tx, digests: readonly Digest[]): Promise<void> {
  if (digests.length === 0) return;
  const rows = [...new Set(digests)].sort().map((digest) => ({ digest }));
  // Locked in one order, whatever the plan: two batches with the same pictures must not wait for each other.
  await sql`
    with referred as (
      select m.digest from media m join ${rowsOf('r', { digest: 'text' }, rows)} on m.digest = r.digest
      where not m.referenced order by m.digest for update of m
    )
    update media set referenced = true from referred where media.digest = referred.digest`.execute(tx);
}
