import type { Market } from '../rights/index.ts';

export const FEED_FORMATS = ['google-xml', 'google-tsv', 'shopify-csv', 'schema-org', 'jsonl'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type FeedState = (typeof FEED_STATES)[number];

/** Progress of a feed. `bytesRead` of `bytesTotal` counts the stored (perhaps compressed) file. */
export interface FeedProgress {
  readonly bytesTotal: number;
  readonly bytesRead: number;
  /** Records that the reader has yielded so far: listings and skips together. */
  readonly recordsRead: number;
  readonly listings: number;
  readonly skipped: number;
  readonly decisions: number;
  readonly outcomes: { readonly [outcome: string]: number };
}

/** A product feed given to Touchstone, from its upload to its last decision. */
export interface Feed {
  readonly id: string;
  readonly name: string;
  /** Sniffed from the content where the upload does not say. */
  readonly format?: FeedFormat;
  readonly state: FeedState;
  /** Markets judged for listings that name none. */
  readonly defaultMarkets: readonly Market[];
  readonly progress: FeedProgress;
  /** Why it failed: one sentence. */
  readonly error?: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}

/** A record of a feed that could not be read: what, where, why. */
export interface FeedSkip {
  /** 1-based position among the records of the feed. */
  readonly record: number;
  /** 1-based line of the file where the record starts, where the format has lines. */
  readonly line?: number;
  readonly listingId?: string;
  readonly code: string;
  readonly message: string;
}
