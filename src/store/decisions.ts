import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Digest } from '../evidence/index.ts';
import type { Element, ListingMeasure, Outcome } from '../judgment/index.ts';
import type { Market } from '../rights/index.ts';
import { containsWords } from './contains-words.ts';
import { decodeCursor, encodeCursor, toPage } from './cursor.ts';
import type { Database } from './schema.ts';

interface DecisionQuery {
  readonly cursor?: string;
  readonly limit: number;
  readonly outcomes?: readonly Outcome[];
  readonly measures?: readonly ListingMeasure[];
  readonly markets?: readonly Market[];
  readonly right?: string;
  readonly seller?: string;
  readonly feed?: string;
  readonly listing?: string;
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
  readonly currentOnly?: boolean;
  readonly sort: 'newest' | 'score';
}

interface SummaryRow {
  readonly seq: number;
  readonly id: string;
  readonly listing_id: string;
  readonly market: Market;
  readonly outcome: Outcome;
  readonly measure: ListingMeasure;
  readonly score: number;
  readonly right_id: string | null;
  readonly right_name: string | null;
  readonly element: Element;
  readonly skips: number;
  readonly feed_id: string | null;
  readonly decided_at: Date;
  readonly title: string;
  readonly seller_id: string;
  readonly seller_name: string | null;
  readonly image: Digest | null;
}

/** The expression that the trigram index of migration 0002 is built on. */
const SEARCHED = sql`(l.title || ' ' || l.listing_id || ' ' || l.seller_id || ' ' || coalesce(l.seller_name, ''))`;

export function makeDecisions(database: Database) {
  return {
    /** By default only the current decision of each listing and market. */
    async listDecisions(query: DecisionQuery) {
      return toPage(await selectSummaries(database, query), query.limit, toSummary, (row) =>
        encodeCursor(query.sort, query.sort === 'newest' ? [row.seq] : [row.score, row.seq]),
      );
    },

    async findDecision(id: string) {
      const row = await database
        .selectFrom('decisions as d')
        .innerJoin('listing_revisions as l', 'l.seq', 'd.revision_seq')
        .select(['l.listing_seq', 'd.revision_seq', 'd.market', 'd.feed_id', 'd.decided_at'])
        .select(['d.body as decision', 'l.body as listing'])
        .where('d.id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const current = await findCurrent(database, row.listing_seq, row.market);
      return {
        decision: row.decision,
        listing: row.listing,
        decidedAt: row.decided_at.toISOString(),
        ...(row.feed_id !== null && { feedId: row.feed_id }),
        siblings: await selectSiblings(database, row),
        ...(current !== undefined && current !== id && { supersededBy: current }),
      };
    },
  };
}

async function selectSummaries(database: Database, query: DecisionQuery): Promise<readonly SummaryRow[]> {
  const { currentOnly = true, feed, sort, limit } = query;
  // Joins, not `in (select …)`: the planner then walks the index of the feed in the order of the page.
  const { rows } = await sql<SummaryRow>`
    select d.seq, d.id, l.listing_id, d.market, d.outcome, d.measure, d.score, d.right_id, r.name as right_name, d.element, d.skips,
      d.feed_id, d.decided_at, l.title, l.seller_id, l.seller_name, l.image
    from decisions d
    join listing_revisions l on l.seq = d.revision_seq
    ${currentOnly ? sql`join current_decisions c on c.decision_seq = d.seq` : sql``}
    ${feed === undefined ? sql`` : joinFeed(feed)}
    left join rights r on r.id = d.right_id
    where ${sql.join(conditionsOf(query), sql` and `)}
    order by ${sort === 'newest' ? sql`d.seq desc` : sql`d.score desc, d.seq desc`}
    limit ${limit + 1}`.execute(database);
  return rows;
}

function joinFeed(feedId: string): RawBuilder<unknown> {
  return sql`join feed_decisions f on f.decision_seq = d.seq and f.feed_seq = (select seq from feeds where id = ${feedId})`;
}

function isOneOf(column: string, values: readonly string[] | undefined): readonly Expression<SqlBool>[] {
  return values === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = any(${values}::text[])`];
}

function is(column: string, value: string | undefined): readonly Expression<SqlBool>[] {
  return value === undefined ? [] : [sql<SqlBool>`${sql.ref(column)} = ${value}`];
}

function conditionsOf(query: DecisionQuery): readonly Expression<SqlBool>[] {
  const { outcomes, measures, markets, right, seller, listing, from, to } = query;
  return [
    sql<SqlBool>`true`,
    ...isOneOf('d.outcome', outcomes),
    ...isOneOf('d.measure', measures),
    ...isOneOf('d.market', markets),
    ...is('d.right_id', right),
    ...is('l.seller_id', seller),
    ...(listing === undefined ? [] : [sql<SqlBool>`l.listing_seq = (select seq from listings where id = ${listing})`]),
    ...(from === undefined ? [] : [sql<SqlBool>`d.decided_at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [sql<SqlBool>`d.decided_at < ${to}::timestamptz`]),
    ...containsWords(SEARCHED, query.q),
    ...afterCursor(query),
  ];
}

function afterCursor({ cursor, sort }: DecisionQuery): readonly Expression<SqlBool>[] {
  if (cursor === undefined) return [];
  if (sort === 'newest') {
    const [seq] = decodeCursor(cursor, sort, ['number']);
    return [sql<SqlBool>`d.seq < ${seq}`];
  }
  const [score, seq] = decodeCursor(cursor, sort, ['number', 'number']);
  return [sql<SqlBool>`(d.score, d.seq) < (${score}::float8, ${seq}::bigint)`];
}

function toSummary(row: SummaryRow) {
  const { id, market, outcome, measure, score, element, skips, title } = row;
  return {
    id,
    listingId: row.listing_id,
    title,
    seller: { id: row.seller_id, ...(row.seller_name !== null && { name: row.seller_name }) },
    market,
    outcome,
    measure,
    score,
    ...(row.right_id !== null && { right: { id: row.right_id, name: row.right_name ?? row.right_id } }),
    element,
    ...(row.image !== null && { image: row.image }),
    skips,
    ...(row.feed_id !== null && { feedId: row.feed_id }),
    decidedAt: row.decided_at.toISOString(),
  };
}

async function findCurrent(database: Database, listingSeq: number, market: Market): Promise<string | undefined> {
  const row = await database
    .selectFrom('current_decisions')
    .innerJoin('decisions', 'decisions.seq', 'current_decisions.decision_seq')
    .select('decisions.id')
    .where('current_decisions.listing_seq', '=', listingSeq)
    .where('current_decisions.market', '=', market)
    .executeTakeFirst();
  return row?.id;
}

/** The newest decision on the same listing revision for each other market. */
function selectSiblings(database: Database, of: { readonly revision_seq: number; readonly market: Market }) {
  return database
    .selectFrom('decisions')
    .distinctOn('market')
    .select(['id', 'market', 'outcome'])
    .where('revision_seq', '=', of.revision_seq)
    .where('market', '<>', of.market)
    .orderBy('market')
    .orderBy('seq', 'desc')
    .execute();
}
