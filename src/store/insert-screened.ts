import { sql } from 'kysely';
import type { Listing } from '../catalog/index.ts';
import type { Actor, DomainEvent } from '../evidence/index.ts';
import type { Decision } from '../judgment/index.ts';
import type { SeenPicture } from '../recognition/index.ts';
import { keepStanding, moveCurrentDecisions } from './current-decisions.ts';
import { appendEvents, lockAppending } from './events.ts';
import { insertDecisions, type StoredRow } from './insert-decisions.ts';
import { insertHashes, insertPictures, type PictureToStore } from './insert-pictures.ts';
import { insertRevisions, type RevisionKey } from './insert-revisions.ts';
import { referToMedia } from './media.ts';
import { rowsOf } from './rows-of.ts';
import type { Database, Tx } from './schema.ts';

/** A listing with what its screening brought. */
export interface ScreenedListing {
  readonly listing: Listing;
  readonly decisions: readonly Decision[];
  readonly pictures: readonly SeenPicture[];
}

interface Occasion {
  readonly actor: Actor;
  readonly now: Date;
  readonly feed?: { readonly id: string; readonly seq: number };
  /** Judges anew what stands: a decision on a revision that no longer stands in its market is stored, and does not become current. */
  readonly retroScan?: string;
}

export function makeScreenings(database: Database) {
  return {
    saveScreening: (screened: ScreenedListing, actor: Actor, now: Date): Promise<void> =>
      database.transaction().execute((tx) => insertScreened(tx, [screened], { actor, now })),
  };
}

/**
 * Stores listing revisions, their decisions and what is known of their pictures, moves the current decision of each listing and market, and appends one
 * `listing.decided` a listing that this changed. What exists stays as it is, so the same batch twice changes nothing.
 */
export async function insertScreened(tx: Tx, screened: readonly ScreenedListing[], occasion: Occasion): Promise<void> {
  if (screened.length === 0) return;
  const { now, feed } = occasion;
  const listings = screened.map(({ listing }) => listing);
  const { keys, newListings } = await insertRevisions(tx, listings, now);
  await referToMedia(
    tx,
    listings.flatMap(({ images }) => images.flatMap(({ digest }) => digest ?? [])),
  );
  const toStore = keys.flatMap((key, i) => (screened[i]?.decisions ?? []).map((decision) => ({ decision, key })));
  const stored = await insertDecisions(tx, toStore, { now, feedId: feed?.id });
  const pictures = keys.flatMap((key, i) => toPictures(screened[i], key));
  await insertPictures(tx, pictures, now);
  await lockAppending(tx);
  await insertHashes(tx, pictures);
  await countListings(tx, newListings);
  if (feed !== undefined) await insertFeedDecisions(tx, feed.seq, stored);
  const standing = occasion.retroScan === undefined ? stored : await keepStanding(tx, stored);
  const moved = await moveCurrentDecisions(tx, standing, now);
  await appendEvents(
    tx,
    screened.filter(({ decisions }) => decisions.some(({ id }) => moved.has(id))).map((one) => toEvent(one, occasion)),
  );
}

function toPictures(screened: ScreenedListing | undefined, { revisionSeq }: RevisionKey): readonly PictureToStore[] {
  if (screened === undefined) return [];
  const { listing, pictures } = screened;
  return pictures.flatMap(({ image, seen }) => {
    const digest = listing.images[image]?.digest;
    return digest === undefined ? [] : [{ digest, revisionSeq, seen }];
  });
}

async function countListings(tx: Tx, added: number): Promise<void> {
  if (added === 0) return;
  await sql`update totals set n = n + ${added}::bigint where name = 'listings'`.execute(tx);
}

/** A feed has one decision for each listing revision and market: the first, however often a batch is tried again. */
async function insertFeedDecisions(tx: Tx, feedSeq: number, stored: readonly StoredRow[]): Promise<void> {
  const rows = stored.map(({ decision, key, seq }) => ({
    revision_seq: key.revisionSeq,
    market: decision.market,
    decision_seq: seq,
  }));
  await sql`
    insert into feed_decisions (feed_seq, revision_seq, market, decision_seq)
    select ${feedSeq}::bigint, revision_seq, market, decision_seq
    from ${rowsOf('f', { revision_seq: 'bigint', market: 'text', decision_seq: 'bigint' }, rows)}
    on conflict do nothing`.execute(tx);
}

function toEvent(
  { listing, decisions }: ScreenedListing,
  { actor, now, feed, retroScan }: Occasion,
): Omit<DomainEvent, 'seq'> {
  return {
    at: now.toISOString(),
    type: 'listing.decided',
    subject: { kind: 'listing', id: listing.id },
    actor,
    data: {
      revision: listing.revision,
      decisions: decisions.map(({ id, market, outcome }) => ({ id, market, outcome })),
      ...(feed !== undefined && { feed: feed.id }),
      ...(retroScan !== undefined && { retroScan }),
    },
  };
}
