import { sql } from 'kysely';
import type { Listing } from '../catalog/index.ts';
import { rowsOf } from './rows-of.ts';
import type { Tx } from './schema.ts';

/** The numbers by which other rows refer to a listing and to its revision. */
export interface RevisionKey {
  readonly listingSeq: number;
  readonly revisionSeq: number;
}

/**
 * Stores listing revisions; one that exists stays as it is. Gives back the key of each, in the order of `listings`, and how many listings
 * were never seen before.
 */
export async function insertRevisions(
  tx: Tx,
  listings: readonly Listing[],
  now: Date,
): Promise<{ readonly keys: readonly RevisionKey[]; readonly newListings: number }> {
  const { seqs, inserted } = await insertListings(tx, listings);
  const rows = listings.map((listing) => ({ listingSeq: seqOf(seqs, listing.id), listing }));
  rows.sort((a, b) => a.listingSeq - b.listingSeq || (a.listing.revision < b.listing.revision ? -1 : 1));
  const made = await sql<RevisionRow>`
    insert into listing_revisions
      (listing_seq, revision, listing_id, seller_id, seller_name, title, image, body, taken_at)
    select listing_seq, revision, listing_id, seller_id, seller_name, title, image, body::json, ${now}
    from ${rowsOf('l', REVISION_COLUMNS, rows.map(toRow))}
    on conflict do nothing
    returning seq, listing_seq, revision`.execute(tx);
  const found = new Map(made.rows.map((row) => [`${row.listing_seq} ${row.revision}`, row.seq]));
  const missing = rows
    .filter(({ listingSeq, listing }) => !found.has(`${listingSeq} ${listing.revision}`))
    .map(({ listingSeq, listing }) => ({ listing_seq: listingSeq, revision: listing.revision }));
  for (const row of await selectRevisions(tx, missing)) found.set(`${row.listing_seq} ${row.revision}`, row.seq);
  return {
    keys: listings.map(({ id, revision }) => {
      const listingSeq = seqOf(seqs, id);
      return { listingSeq, revisionSeq: seqOf(found, `${listingSeq} ${revision}`) };
    }),
    newListings: inserted,
  };
}

interface RevisionRow {
  readonly seq: number;
  readonly listing_seq: number;
  readonly revision: string;
}

const REVISION_COLUMNS = {
  listing_seq: 'bigint',
  revision: 'text',
  listing_id: 'text',
  seller_id: 'text',
  seller_name: 'text',
  title: 'text',
  image: 'text',
  body: 'text',
};

function toRow({ listingSeq, listing }: { readonly listingSeq: number; readonly listing: Listing }) {
  return {
    listing_seq: listingSeq,
    revision: listing.revision,
    listing_id: listing.id,
    seller_id: listing.seller.id,
    seller_name: listing.seller.name,
    title: listing.title,
    image: listing.images.find(({ digest }) => digest !== undefined)?.digest,
    body: JSON.stringify(listing),
  };
}

async function insertListings(
  tx: Tx,
  listings: readonly Listing[],
): Promise<{ readonly seqs: ReadonlyMap<string, number>; readonly inserted: number }> {
  const ids = [...new Set(listings.map(({ id }) => id))].sort();
  const { rows: made } = await sql<{ readonly id: string; readonly seq: number }>`
    insert into listings (id)
    select id from ${rowsOf(
      'l',
      { id: 'text' },
      ids.map((id) => ({ id })),
    )}
    on conflict do nothing
    returning id, seq`.execute(tx);
  const seqs = new Map(made.map(({ id, seq }) => [id, seq]));
  const missing = ids.filter((id) => !seqs.has(id));
  if (missing.length > 0) {
    const known = await tx.selectFrom('listings').select(['id', 'seq']).where('id', 'in', missing).execute();
    for (const { id, seq } of known) seqs.set(id, seq);
  }
  return { seqs, inserted: made.length };
}

async function selectRevisions(
  tx: Tx,
  wanted: readonly { readonly listing_seq: number; readonly revision: string }[],
): Promise<readonly RevisionRow[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<RevisionRow>`
    select r.seq, r.listing_seq, r.revision
    from ${rowsOf('w', { listing_seq: 'bigint', revision: 'text' }, wanted)}
    join listing_revisions r on r.listing_seq = w.listing_seq and r.revision = w.revision`.execute(tx);
  return rows;
}

/** What the database has just said exists. */
function seqOf(seqs: ReadonlyMap<string, number>, key: string): number {
  const seq = seqs.get(key);
  if (seq === undefined) throw new Error(`the database lost ${key}`);
  return seq;
}
