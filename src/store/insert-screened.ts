import { sql } from 'kysely';
import type { Listing } from '../catalog/index.ts';
import type { Actor, Digest, DomainEvent } from '../evidence/index.ts';
import type { Decision } from '../judgment/index.ts';
import { moveCurrentDecisions } from './current-decisions.ts';
import { appendEvents, lockAppending } from './events.ts';
import { referToMedia } from './media.ts';
import { rowsOf } from './rows-of.ts';
import type { Database, Tx } from './schema.ts';

interface Screened {
  readonly listing: Listing;
  readonly decisions: readonly Decision[];
}

interface Occasion {
  readonly actor: Actor;
  readonly now: Date;
  readonly feedId?: string;
}

export function makeScreenings(database: Database) {
  return {
    saveScreening: (listing: Listing, decisions: readonly Decision[], actor: Actor, now: Date): Promise<void> =>
      database.transaction().execute((tx) => insertScreened(tx, [{ listing, decisions }], { actor, now })),
  };
}

/**
 * Stores listing revisions and their decisions, moves the current decision of each listing and market, and appends one
 * `listing.decided` a listing that this changed. What exists stays as it is, so the same batch twice changes nothing. Rows go in in the order of
 * their keys: two transactions with the same listings wait for each other instead of dead-locking.
 */
export async function insertScreened(tx: Tx, screened: readonly Screened[], occasion: Occasion): Promise<void> {
  if (screened.length === 0) return;
  const listings = screened
    .map(({ listing }) => listing)
    .sort(byKey((listing) => `${listing.id}\0${listing.revision}`));
  const decisions = screened.flatMap((one) => one.decisions).sort(byKey(({ id }) => id));
  await insertRevisions(tx, listings, occasion.now);
  await referToMedia(
    tx,
    listings.flatMap(({ images }) => images.flatMap(({ digest }) => digest ?? [])),
  );
  const made = await insertDecisions(tx, decisions, occasion);
  await lockAppending(tx);
  if (occasion.feedId !== undefined) await insertFeedDecisions(tx, occasion.feedId, decisions);
  await moveListings(
    tx,
    screened.map(({ listing }) => listing),
  );
  const moved = await moveCurrentDecisions(tx, screened, made, occasion.now);
  await appendEvents(
    tx,
    screened.filter(({ decisions: own }) => own.some(({ id }) => moved.has(id))).map((one) => toEvent(one, occasion)),
  );
}

function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  };
}

async function insertRevisions(tx: Tx, listings: readonly Listing[], now: Date): Promise<void> {
  const rows = listings.map((listing) => ({
    listing_id: listing.id,
    revision: listing.revision,
    seller_id: listing.seller.id,
    seller_name: listing.seller.name,
    title: listing.title,
    image: listing.images.find(({ digest }) => digest !== undefined)?.digest,
    body: JSON.stringify(listing),
  }));
  const columns = {
    listing_id: 'text',
    revision: 'text',
    seller_id: 'text',
    seller_name: 'text',
    title: 'text',
    image: 'text',
    body: 'text',
  };
  await sql`
    insert into listing_revisions (listing_id, revision, seller_id, seller_name, title, image, body, taken_at)
    select listing_id, revision, seller_id, seller_name, title, image, body::json, ${now}
    from ${rowsOf('l', columns, rows)}
    on conflict do nothing`.execute(tx);
}

/** Gives back the ids of the decisions that are new. */
async function insertDecisions(
  tx: Tx,
  decisions: readonly Decision[],
  { now, feedId }: Occasion,
): Promise<ReadonlySet<string>> {
  const rows = decisions.map((decision) => ({
    id: decision.id,
    listing_id: decision.listingId,
    revision: decision.versions.listing,
    market: decision.market,
    judged_for: decision.date,
    outcome: decision.outcome,
    measure: decision.measure,
    score: decision.score,
    right_id: decision.right,
    element: decision.reasons[0]?.element ?? 'no-sign-found',
    skips: decision.skips.length,
    body: JSON.stringify(decision),
  }));
  const columns = {
    id: 'text',
    listing_id: 'text',
    revision: 'text',
    market: 'text',
    judged_for: 'date',
    outcome: 'text',
    measure: 'text',
    score: 'float8',
    right_id: 'text',
    element: 'text',
    skips: 'int',
    body: 'text',
  };
  const { rows: made } = await sql<{ readonly id: string }>`
    insert into decisions
      (id, listing_id, revision, market, judged_for, outcome, measure, score, right_id, element, skips, feed_id, decided_at, body)
    select id, listing_id, revision, market, judged_for, outcome, measure, score, right_id, element, skips, ${feedId ?? null}, ${now},
      body::json
    from ${rowsOf('d', columns, rows)}
    on conflict (id) do nothing
    returning id`.execute(tx);
  return new Set(made.map(({ id }) => id));
}

/** A feed has one decision for each listing revision and market: the first, however often a batch is tried again. */
async function insertFeedDecisions(tx: Tx, feedId: string, decisions: readonly Decision[]): Promise<void> {
  const rows = decisions.map(({ id }) => ({ id }));
  await sql`
    insert into feed_decisions (feed_id, listing_id, revision, market, decision_seq)
    select ${feedId}, d.listing_id, d.revision, d.market, d.seq
    from ${rowsOf('i', { id: 'text' }, rows)} join decisions d on d.id = i.id
    on conflict do nothing`.execute(tx);
}

/** Points each listing to its newest revision, and counts the listings that are new. */
async function moveListings(tx: Tx, listings: readonly Listing[]): Promise<void> {
  const newest = new Map<string, Digest>(listings.map(({ id, revision }) => [id, revision]));
  const rows = [...newest].map(([id, revision]) => ({ id, revision }));
  // xmax is 0 in a row that was inserted and not updated.
  await sql`
    with moved as (
      insert into listings (id, revision)
      select id, revision from ${rowsOf('l', { id: 'text', revision: 'text' }, rows)}
      on conflict (id) do update set revision = excluded.revision where listings.revision <> excluded.revision
      returning (xmax = 0)::int as fresh
    )
    update totals set n = totals.n + added.n
    from (select coalesce(sum(fresh), 0) as n from moved) as added
    where name = 'listings' and added.n > 0`.execute(tx);
}

function toEvent({ listing, decisions }: Screened, { actor, now, feedId }: Occasion): Omit<DomainEvent, 'seq'> {
  return {
    at: now.toISOString(),
    type: 'listing.decided',
    subject: { kind: 'listing', id: listing.id },
    actor,
    data: {
      revision: listing.revision,
      decisions: decisions.map(({ id, market, outcome }) => ({ id, market, outcome })),
      ...(feedId !== undefined && { feed: feedId }),
    },
  };
}
