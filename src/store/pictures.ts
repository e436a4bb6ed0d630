import { sql } from 'kysely';
import type { Digest } from '../evidence/index.ts';
import type { Outcome } from '../judgment/index.ts';
import { fromHex, HASH_WORDS, type ImageHash } from '../recognition/index.ts';
import type { Market } from '../rights/index.ts';
import type { Database } from './schema.ts';

/** A stored hash with the picture that it is of. */
interface StoredHash {
  readonly seq: number;
  readonly picture: number;
  readonly digest: Digest;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frame?: number;
  readonly box?: readonly [number, number, number, number];
}

/** A listing that shows a picture now: the revision that some market's current decision is on. */
interface ShowingListing {
  readonly id: string;
  readonly title: string;
  readonly seller: { readonly id: string; readonly name?: string };
  readonly takenAt: string;
  readonly decisions: readonly { readonly id: string; readonly market: Market; readonly outcome: Outcome }[];
}

interface ShowingRow {
  readonly picture_seq: number;
  readonly seq: number;
  readonly listing_id: string;
  readonly title: string;
  readonly seller_id: string;
  readonly seller_name: string | null;
  readonly taken_at: Date;
}

/** A revision counts as shown while a current decision is on it. */
export const IS_CURRENT = sql`exists (
  select from decisions d join current_decisions c on c.decision_seq = d.seq where d.revision_seq = l.seq)`;

/** Pictures of listings by their content. */
export function makePictures(database: Database) {
  return {
    /** Hashes numbered after `afterSeq`, ascending: 8 words each, one after the other. */
    async listHashes(query: { readonly afterSeq: number; readonly limit: number }) {
      const { rows } = await sql<{ readonly seq: number; readonly hash: string }>`
        select seq, encode(hash, 'hex') as hash from picture_hashes
        where seq > ${query.afterSeq} order by seq limit ${query.limit}`.execute(database);
      const hashes = new Uint32Array(rows.length * HASH_WORDS);
      for (const [at, { hash }] of rows.entries()) hashes.set(fromHex(hash), at * HASH_WORDS);
      return { seqs: rows.map(({ seq }) => seq), hashes };
    },

    /** Of each number the picture that its hash is of, in no order. */
    async findHashes(seqs: readonly number[]): Promise<readonly StoredHash[]> {
      if (seqs.length === 0) return [];
      const rows = await database
        .selectFrom('picture_hashes as h')
        .innerJoin('pictures as p', 'p.seq', 'h.picture_seq')
        .select(['h.seq', 'h.picture_seq', 'h.frame', 'h.box', 'p.digest', 'p.width', 'p.height'])
        .where('h.seq', 'in', seqs)
        .execute();
      return rows.map((row) => ({
        seq: row.seq,
        picture: row.picture_seq,
        digest: row.digest,
        widthPx: row.width ?? 0,
        heightPx: row.height ?? 0,
        ...(row.frame > 0 && { frame: row.frame }),
        ...(row.box !== '' && { box: readBox(row.box) }),
      }));
    },

    /** The hash of all of a picture, where it has one. */
    async hashesOf(digests: readonly Digest[]): Promise<ReadonlyMap<Digest, ImageHash>> {
      if (digests.length === 0) return new Map();
      const { rows } = await sql<{ readonly digest: Digest; readonly hash: string }>`
        select p.digest, encode(h.hash, 'hex') as hash
        from pictures p join picture_hashes h on h.picture_seq = p.seq and h.frame = 0 and h.box = ''
        where p.digest = any(${digests}::text[])`.execute(database);
      return new Map(rows.map(({ digest, hash }) => [digest, fromHex(hash)]));
    },

    /**
     * The listings that show each of some pictures now, newest first, at most `limit` of each, with the current decisions on them. `butSeller`: without
     * those of one seller.
     */
    async listShowing(
      pictures: readonly number[],
      limit: number,
      butSeller?: string,
    ): Promise<ReadonlyMap<number, readonly ShowingListing[]>> {
      if (pictures.length === 0) return new Map();
      const { rows } = await sql<ShowingRow>`
        select p.picture_seq, s.* from unnest(${pictures}::bigint[]) as p (picture_seq)
        cross join lateral (
          select l.seq, l.listing_id, l.title, l.seller_id, l.seller_name, l.taken_at
          from picture_uses u join listing_revisions l on l.seq = u.revision_seq
          where u.picture_seq = p.picture_seq and ${IS_CURRENT}
            and l.seller_id is distinct from ${butSeller ?? null}::text
          order by u.revision_seq desc limit ${limit}
        ) s
        order by p.picture_seq, s.seq desc`.execute(database);
      const decisions = await selectCurrent(database, [...new Set(rows.map(({ seq }) => seq))]);
      const listings = Map.groupBy(rows, (row) => row.picture_seq);
      return new Map([...listings].map(([picture, group]) => [picture, group.map((row) => toListing(row, decisions))]));
    },
  };
}

type CurrentDecisions = ReadonlyMap<number, ShowingListing['decisions']>;

async function selectCurrent(database: Database, revisions: readonly number[]): Promise<CurrentDecisions> {
  if (revisions.length === 0) return new Map();
  const rows = await database
    .selectFrom('decisions as d')
    .innerJoin('current_decisions as c', 'c.decision_seq', 'd.seq')
    .select(['d.revision_seq', 'd.id', 'd.market', 'd.outcome'])
    .where('d.revision_seq', 'in', revisions)
    .orderBy('d.market')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.revision_seq);
  return new Map(
    [...groups].map(([seq, group]) => [seq, group.map(({ id, market, outcome }) => ({ id, market, outcome }))]),
  );
}

function toListing(row: ShowingRow, decisions: CurrentDecisions): ShowingListing {
  return {
    id: row.listing_id,
    title: row.title,
    seller: { id: row.seller_id, ...(row.seller_name !== null && { name: row.seller_name }) },
    takenAt: row.taken_at.toISOString(),
    decisions: decisions.get(row.seq) ?? [],
  };
}

/** As the database has checked it. */
function readBox(box: string): readonly [number, number, number, number] {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(',').map(Number);
  return [x, y, width, height];
}
