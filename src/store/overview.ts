import { sql } from 'kysely';
import type { Outcome } from '../judgment/index.ts';
import type { Database } from './schema.ts';

interface SeriesQuery {
  readonly from: string;
  readonly to: string;
  /** Rounded up to whole minutes: outcomes are counted by the minute. */
  readonly bucketSeconds: number;
}

type Counts = { [outcome in Outcome]: number };

const NO_OUTCOMES: Readonly<Counts> = { counterfeit: 0, unlicensed: 0, grey: 0, lookalike: 0, clear: 0 };

/** Figures from counters alone: as fast after a hundred million decisions as after ten. */
export function makeOverview(database: Database) {
  return {
    /** What stands now: every figure counts current decisions, one for each listing and market, as the list of decisions shows them. */
    async overview() {
      const counts = await database.selectFrom('current_counts').selectAll().where('n', '>', 0).execute();
      const markets = Map.groupBy(counts, ({ market }) => market);
      return {
        ...(await selectTotals(database)),
        decisions: sumOf(counts, ({ n }) => n),
        outcomes: countsOf(counts),
        measures: Object.fromEntries(
          [...Map.groupBy(counts, ({ measure }) => measure)].map(([measure, rows]) => [
            measure,
            sumOf(rows, ({ n }) => n),
          ]),
        ),
        markets: [...markets.entries()]
          .map(([market, rows]) => ({ market, outcomes: countsOf(rows) }))
          .sort((a, b) => (a.market < b.market ? -1 : 1)),
        topRights: await selectTopRights(database),
        withSkips: sumOf(counts, ({ skipped }) => skipped),
      };
    },

    /** Decisions as they were made. */
    async outcomeSeries(query: SeriesQuery) {
      const bucketSeconds = Math.max(1, Math.ceil(query.bucketSeconds / 60)) * 60;
      const { rows } = await sql<{ readonly at: Date; readonly outcome: Outcome; readonly n: number }>`
        select to_timestamp(floor(extract(epoch from minute) / ${bucketSeconds}::int) * ${bucketSeconds}::int) as at, outcome,
          sum(n)::bigint as n
        from outcome_counts
        where minute >= ${query.from}::timestamptz and minute < ${query.to}::timestamptz
        group by 1, 2 order by 1, 2`.execute(database);
      const buckets = Map.groupBy(rows, ({ at }) => at.toISOString());
      return {
        bucketSeconds,
        buckets: [...buckets].map(([at, group]) => ({
          at,
          outcomes: Object.fromEntries(group.map(({ outcome, n }) => [outcome, n])),
        })),
      };
    },
  };
}

function sumOf<T>(rows: readonly T[], valueOf: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0);
}

function countsOf(rows: readonly { readonly outcome: Outcome; readonly n: number }[]): Counts {
  const counts = { ...NO_OUTCOMES };
  for (const { outcome, n } of rows) counts[outcome] += n;
  return counts;
}

async function selectTotals(database: Database) {
  const { rows } = await sql<{ readonly listings: number; readonly rights: number; readonly feeds: number }>`
    select
      (select n from totals where name = 'listings') as listings,
      (select count(*) from rights where withdrawn_at is null) as rights,
      (select count(*) from feeds) as feeds`.execute(database);
  return rows[0] ?? { listings: 0, rights: 0, feeds: 0 };
}

async function selectTopRights(database: Database) {
  return database
    .selectFrom('right_counts as c')
    .leftJoin('rights as r', 'r.id', 'c.right_id')
    .select(({ fn, ref }) => [
      'c.right_id as id',
      fn.coalesce(ref('r.name'), ref('c.right_id')).as('name'),
      'c.n as decisions',
    ])
    .where('c.n', '>', 0)
    .orderBy('c.n', 'desc')
    .orderBy('c.right_id')
    .limit(10)
    .execute();
}
