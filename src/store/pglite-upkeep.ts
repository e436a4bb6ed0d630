import { sql } from 'kysely';
import type { makeFeedWork } from './feed-work.ts';
import type { Database } from './schema.ts';

/** The first figures after so many decisions; then whenever their number has doubled. */
const FIRST_ANALYSIS = 2000;

/** Columns that queries filter, join or sort by; the bodies would cost most and tell the planner nothing. */
const ANALYZE = sql`analyze
  decisions (seq, id, revision_seq, market, outcome, measure, score, right_id, decided_at),
  listing_revisions (seq, listing_seq, listing_id, seller_id, title), listings, current_decisions, feed_decisions, events (seq, type),
  pictures, picture_hashes (seq, picture_seq, frame, box), picture_uses, retro_scan_hits`;

/** Tables whose rows are changed in place: every change leaves a dead row behind. */
const VACUUM = sql`vacuum current_decisions, current_counts, right_counts, outcome_counts, totals, feeds, rights, licenses, pictures, retro_scans, retro_scan_hits`;

/**
 * PGlite has no background workers, so nobody gathers statistics and nobody vacuums: without statistics the planner reads and sorts a whole feed for
 * one page (measured: 500 ms at 60,000 decisions, 5 ms with them). This does it along with the work that makes it necessary.
 */
export function withUpkeep(
  database: Database,
  work: ReturnType<typeof makeFeedWork>,
): Pick<typeof work, 'commitFeedBatch' | 'finishFeed'> {
  let decisions = 0;
  let nextAnalysis = FIRST_ANALYSIS;
  return {
    async commitFeedBatch(batch, now) {
      await work.commitFeedBatch(batch, now);
      decisions += batch.screened.reduce((sum, one) => sum + one.decisions.length, 0);
      if (decisions < nextAnalysis) return;
      nextAnalysis = decisions * 2;
      await ANALYZE.execute(database);
    },
    async finishFeed(...end) {
      await work.finishFeed(...end);
      await ANALYZE.execute(database);
      await VACUUM.execute(database);
    },
  };
}
