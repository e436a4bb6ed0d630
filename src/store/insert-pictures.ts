import { sql } from 'kysely';
import type { Digest } from '../evidence/index.ts';
import { type SeenPicture, toHex } from '../recognition/index.ts';
import { rowsOf } from './rows-of.ts';
import type { Tx } from './schema.ts';

/** A picture that a listing revision shows, as it was seen. */
export interface PictureToStore {
  readonly digest: Digest;
  readonly revisionSeq: number;
  readonly seen: SeenPicture['seen'];
}

/**
 * Stores pictures and which revisions show them; what exists stays as it is, but that a picture which could not be looked at before
 * and was looked at now is noted as seen. Call it before `lockAppending`: it may wait for another transaction.
 */
export async function insertPictures(tx: Tx, pictures: readonly PictureToStore[], now: Date): Promise<void> {
  if (pictures.length === 0) return;
  const rows = distinct(pictures).map(({ digest, seen }) =>
    'skip' in seen
      ? { digest, width: null, height: null, skip: seen.skip }
      : { digest, width: seen.widthPx, height: seen.heightPx, skip: null },
  );
  // Locked in one order, whatever else shows the same pictures.
  await sql`
    insert into pictures (digest, width, height, skip, first_seen)
    select digest, width, height, skip, ${now}
    from ${rowsOf('p', { digest: 'text', width: 'int', height: 'int', skip: 'text' }, rows)}
    on conflict (digest) do update set width = excluded.width, height = excluded.height, skip = null
    where pictures.skip is not null and excluded.skip is null`.execute(tx);
  const uses = pictures.map(({ digest, revisionSeq }) => ({ digest, revision_seq: revisionSeq }));
  await sql`
    insert into picture_uses (picture_seq, revision_seq)
    select distinct p.seq, u.revision_seq
    from ${rowsOf('u', { digest: 'text', revision_seq: 'bigint' }, uses)} join pictures p on p.digest = u.digest
    order by p.seq, u.revision_seq
    on conflict do nothing`.execute(tx);
}

/** Stores the hashes of pictures that `insertPictures` has stored. Call it under the lock of `lockAppending`, so that they are numbered in the order of commits. */
export async function insertHashes(tx: Tx, pictures: readonly PictureToStore[]): Promise<void> {
  const rows = distinct(pictures).flatMap(({ digest, seen }) =>
    'skip' in seen
      ? []
      : seen.hashes.map(({ hash, quality, box = [], frame = 0 }) => ({
          digest,
          frame,
          box: box.map(Math.round).join(','),
          hash: toHex(hash),
          quality,
        })),
  );
  if (rows.length === 0) return;
  const columns = { digest: 'text', frame: 'int', box: 'text', hash: 'text', quality: 'int' };
  await sql`
    insert into picture_hashes (picture_seq, frame, box, hash, quality)
    select p.seq, h.frame, h.box, decode(h.hash, 'hex'), h.quality
    from ${rowsOf('h', columns, rows)} join pictures p on p.digest = h.digest
    where not exists (
      select from picture_hashes k where k.picture_seq = p.seq and k.frame = h.frame and k.box = h.box
    )
    order by p.seq, h.frame, h.box
    on conflict do nothing`.execute(tx);
}

/** One of each digest, ascending: one that was looked at before one that was skipped. */
function distinct(pictures: readonly PictureToStore[]): readonly PictureToStore[] {
  const byDigest = new Map<Digest, PictureToStore>();
  for (const picture of pictures) {
    const known = byDigest.get(picture.digest);
    if (known === undefined || ('skip' in known.seen && !('skip' in picture.seen)))
      byDigest.set(picture.digest, picture);
  }
  return [...byDigest.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
}
