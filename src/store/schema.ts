import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { FeedFormat, FeedState, Listing, RetroScan } from '../catalog/index.ts';
import type { Actor, Digest, JsonValue } from '../evidence/index.ts';
import type { Decision, Element, ListingMeasure, Outcome } from '../judgment/index.ts';
import type { Market, Right, RightKind } from '../rights/index.ts';

/** A `json` column: read as a value, written as its text. */
type Json<T> = ColumnType<T, string, string>;

/** Set by the database on insertion and never again. */
type Sequence = ColumnType<number, never, never>;

/** The roles of `server`, which this room does not import; the database checks them. */
export type Role = 'admin' | 'analyst' | 'reviewer' | 'auditor';

/** The tables of `migrations/`, column by column. */
export interface Schema {
  readonly events: {
    readonly seq: Sequence;
    readonly at: Date;
    readonly type: string;
    readonly subject_kind: string;
    readonly subject_id: string;
    readonly actor_kind: Actor['kind'];
    readonly actor_id: string;
    readonly data: Json<{ readonly [name: string]: JsonValue }>;
  };
  readonly users: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly disabled: Generated<boolean>;
    readonly password_hash: string | null;
    readonly created_at: Date;
  };
  readonly sessions: {
    readonly token_digest: Digest;
    readonly user_id: string;
    readonly opened_at: Date;
    readonly expires_at: Date;
  };
  readonly sign_in_links: {
    readonly token_digest: Digest;
    readonly user_id: string;
    readonly created_at: Date;
    readonly expires_at: Date;
  };
  readonly api_keys: {
    readonly id: string;
    readonly key_digest: Digest;
    readonly name: string;
    readonly prefix: string;
    readonly role: Role;
    readonly created_at: Date;
    readonly last_used_at: Date | null;
    readonly revoked_at: Date | null;
  };
  readonly idempotent_answers: {
    readonly actor: string;
    readonly key: string;
    readonly request_digest: Digest;
    readonly status: number;
    readonly body: string;
    readonly created_at: Date;
  };
  readonly media: {
    readonly digest: Digest;
    readonly media_type: string;
    readonly bytes: number;
    readonly referenced: Generated<boolean>;
  };
  readonly rights: {
    readonly id: string;
    readonly kind: RightKind;
    readonly name: string;
    readonly holder_id: string;
    readonly territories: readonly string[];
    readonly search: string;
    /** The right without its licenses, which have rows of their own. */
    readonly body: Json<Omit<Right, 'licenses'>>;
    readonly saved_at: Date;
    readonly withdrawn_at: Date | null;
  };
  readonly licenses: {
    readonly id: string;
    readonly right_id: string;
    readonly seller: string;
    readonly territories: readonly string[];
    readonly nice_classes: readonly number[];
    readonly valid_from: string | null;
    readonly valid_to: string | null;
    readonly position: number;
    readonly granted_at: Date;
    readonly ended_at: Date | null;
  };
  readonly registers: {
    readonly version: Digest;
    readonly rights: number;
    readonly compiled_at: Date;
  };
  readonly feeds: {
    readonly seq: Sequence;
    readonly id: string;
    readonly name: string;
    readonly format: FeedFormat | null;
    readonly source: Digest;
    readonly default_markets: readonly Market[];
    readonly state: FeedState;
    readonly bytes_total: number;
    readonly bytes_read: Generated<number>;
    readonly records_read: Generated<number>;
    readonly listings: Generated<number>;
    readonly skipped: Generated<number>;
    readonly decisions: Generated<number>;
    readonly outcomes: ColumnType<{ readonly [outcome: string]: number }, string | undefined, string>;
    readonly error: string | null;
    readonly created_at: Date;
    readonly created_by: string;
    readonly started_at: Date | null;
    readonly finished_at: Date | null;
    readonly lease_owner: string | null;
    readonly lease_until: Date | null;
    readonly claims: Generated<number>;
  };
  readonly feed_skips: {
    readonly seq: Sequence;
    readonly feed_id: string;
    readonly record: number;
    readonly line: number | null;
    readonly listing_id: string | null;
    readonly code: string;
    readonly message: string;
  };
  readonly retro_scans: {
    readonly seq: Sequence;
    readonly id: Generated<string>;
    readonly cause: RetroScan['cause'];
    readonly rights: readonly string[];
    readonly texts: boolean;
    readonly most_sellers: number | null;
    readonly state: RetroScan['state'];
    readonly stage: Generated<RetroScan['progress']['stage']>;
    readonly revisions_done: Generated<number>;
    readonly revisions_end: Generated<number>;
    readonly hashes_done: Generated<number>;
    readonly hashes_end: Generated<number>;
    readonly learned: Generated<number>;
    readonly hits: Generated<number>;
    readonly screened: Generated<number>;
    readonly decisions: Generated<number>;
    readonly set_aside: Generated<readonly Digest[]>;
    readonly error: string | null;
    readonly created_at: Date;
    readonly created_by: string;
    readonly started_at: Date | null;
    readonly finished_at: Date | null;
    readonly lease_owner: string | null;
    readonly lease_until: Date | null;
    readonly claims: Generated<number>;
  };
  readonly listings: {
    readonly seq: Sequence;
    readonly id: string;
  };
  readonly listing_revisions: {
    readonly seq: Sequence;
    readonly listing_seq: number;
    readonly revision: Digest;
    readonly listing_id: string;
    readonly seller_id: string;
    readonly seller_name: string | null;
    readonly title: string;
    readonly image: Digest | null;
    readonly body: Json<Listing>;
    readonly taken_at: Date;
  };
  readonly pictures: {
    readonly seq: Sequence;
    readonly digest: Digest;
    readonly width: number | null;
    readonly height: number | null;
    readonly skip: string | null;
    readonly first_seen: Date;
  };
  readonly picture_hashes: {
    readonly seq: Sequence;
    readonly picture_seq: number;
    readonly frame: number;
    /** `x,y,width,height`, or empty. */
    readonly box: string;
    readonly hash: Uint8Array;
    readonly quality: number;
  };
  readonly picture_uses: {
    readonly picture_seq: number;
    readonly revision_seq: number;
  };
  readonly decisions: {
    readonly seq: Sequence;
    readonly id: string;
    readonly revision_seq: number;
    readonly market: Market;
    readonly judged_for: string;
    readonly outcome: Outcome;
    readonly measure: ListingMeasure;
    readonly score: number;
    readonly right_id: string | null;
    readonly element: Element;
    readonly skips: number;
    readonly feed_id: string | null;
    readonly decided_at: Date;
    readonly body: Json<Decision>;
  };
  readonly current_decisions: {
    readonly listing_seq: number;
    readonly market: Market;
    readonly decision_seq: number;
    readonly outcome: Outcome;
    readonly measure: ListingMeasure;
    readonly right_id: string | null;
    readonly skipped: boolean;
  };
  readonly feed_decisions: {
    readonly feed_seq: number;
    readonly revision_seq: number;
    readonly market: Market;
    readonly decision_seq: number;
  };
  readonly totals: { readonly name: string; readonly n: number };
  readonly current_counts: {
    readonly market: Market;
    readonly outcome: Outcome;
    readonly measure: ListingMeasure;
    readonly n: number;
    readonly skipped: number;
  };
  readonly right_counts: { readonly right_id: string; readonly n: number };
  readonly outcome_counts: {
    readonly minute: Date;
    readonly market: Market;
    readonly outcome: Outcome;
    readonly n: number;
  };
}

export type Database = Kysely<Schema>;

/** What only works inside a transaction asks for one by its type. */
export type Tx = Transaction<Schema>;
