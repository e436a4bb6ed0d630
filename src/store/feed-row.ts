import type { Selectable } from 'kysely';
import type { Feed } from '../catalog/index.ts';
import type { Schema } from './schema.ts';

export type FeedRow = Selectable<Schema['feeds']>;

export function toFeed(row: FeedRow): Feed {
  return {
    id: row.id,
    name: row.name,
    ...(row.format !== null && { format: row.format }),
    state: row.state,
    defaultMarkets: row.default_markets,
    progress: {
      bytesTotal: row.bytes_total,
      bytesRead: row.bytes_read,
      recordsRead: row.records_read,
      listings: row.listings,
      skipped: row.skipped,
      decisions: row.decisions,
      outcomes: row.outcomes,
    },
    ...(row.error !== null && { error: row.error }),
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    ...(row.started_at !== null && { startedAt: row.started_at.toISOString() }),
    ...(row.finished_at !== null && { finishedAt: row.finished_at.toISOString() }),
  };
}
