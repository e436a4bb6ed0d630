-- The tables of the first release. Forward only: never edit a migration that was released, add the next number.
--
-- Ids are collated "C" so that their order, and with it every page of a list, is the same on every machine.
-- Bodies are `json`, not `jsonb`: they are given back as they were written, and they can hold
-- what a hostile seller writes and jsonb refuses (U+0000, lone surrogates, as escapes).

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end
$$;

-- Events ------------------------------------------------------------------------------------------------------------

create table events (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  type text collate "C" not null check (type ~ '^[a-z-]+\.[a-z-]+$'),
  subject_kind text collate "C" not null,
  subject_id text collate "C" not null,
  actor_kind text collate "C" not null check (actor_kind in ('user', 'api-key', 'system')),
  actor_id text collate "C" not null,
  data json not null
);
create index events_subject on events (subject_kind, subject_id, seq);
create trigger events_append_only before update or delete on events for each row execute function refuse_change();
create trigger events_no_truncate before truncate on events for each statement execute function refuse_change();

-- Accounts ----------------------------------------------------------------------------------------------------------

create table users (
  id text collate "C" primary key,
  email text not null check (email <> ''),
  name text not null,
  role text not null check (role in ('admin', 'analyst', 'reviewer', 'auditor')),
  disabled boolean not null default false,
  password_hash text,
  created_at timestamptz not null
);
create unique index users_email on users (lower(email));

create table sessions (
  token_digest text collate "C" primary key check (token_digest ~ '^sha256:[0-9a-f]{64}$'),
  user_id text collate "C" not null references users (id),
  opened_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_user on sessions (user_id);
create index sessions_expiry on sessions (expires_at);

create table sign_in_links (
  token_digest text collate "C" primary key check (token_digest ~ '^sha256:[0-9a-f]{64}$'),
  user_id text collate "C" not null references users (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_links_user on sign_in_links (user_id);

create table api_keys (
  id text collate "C" primary key,
  key_digest text collate "C" not null unique check (key_digest ~ '^sha256:[0-9a-f]{64}$'),
  name text not null,
  prefix text not null,
  role text not null check (role in ('admin', 'analyst', 'reviewer', 'auditor')),
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create table idempotent_answers (
  actor text collate "C" not null,
  key text collate "C" not null,
  request_digest text collate "C" not null,
  status int not null check (status between 100 and 599),
  body text not null,
  created_at timestamptz not null,
  primary key (actor, key)
);
create index idempotent_answers_age on idempotent_answers (created_at);

-- Media -------------------------------------------------------------------------------------------------------------

-- What was taken in. It is served only once a stored right or listing refers to it.
create table media (
  digest text collate "C" primary key check (digest ~ '^sha256:[0-9a-f]{64}$'),
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  referenced boolean not null default false
);

-- The register ------------------------------------------------------------------------------------------------------

create table rights (
  id text collate "C" primary key,
  kind text not null check (
    kind in ('trademark', 'design', 'copyright', 'patent', 'utility-model', 'geographical-indication')
  ),
  name text collate "C" not null,
  holder_id text collate "C" not null,
  territories text[] not null,
  search text not null,
  body json not null,
  saved_at timestamptz not null,
  withdrawn_at timestamptz
);
create index rights_in_order on rights (name, id) where withdrawn_at is null;

create table licenses (
  id text collate "C" primary key,
  right_id text collate "C" not null references rights (id),
  seller text collate "C" not null,
  territories text[] not null,
  nice_classes int[] not null,
  valid_from date,
  valid_to date,
  -- The place in the imported list: the compiled register keeps the holder's order.
  position int not null,
  granted_at timestamptz not null,
  ended_at timestamptz
);
create index licenses_of_right on licenses (right_id, position) where ended_at is null;
create index licenses_of_seller on licenses (seller) where ended_at is null;

create table registers (
  version text collate "C" primary key check (version ~ '^sha256:[0-9a-f]{64}$'),
  rights int not null check (rights >= 0),
  -- When it last came into force.
  compiled_at timestamptz not null
);

-- Feeds -------------------------------------------------------------------------------------------------------------

create table feeds (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  name text not null,
  format text check (format in ('google-xml', 'google-tsv', 'shopify-csv', 'schema-org', 'jsonl')),
  source text collate "C" not null check (source ~ '^sha256:[0-9a-f]{64}$'),
  default_markets text[] not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  bytes_total bigint not null check (bytes_total >= 0),
  bytes_read bigint not null default 0,
  records_read bigint not null default 0,
  listings bigint not null default 0,
  skipped bigint not null default 0,
  decisions bigint not null default 0,
  outcomes json not null default '{}',
  error text check (error is null or state = 'failed'),
  created_at timestamptz not null,
  created_by text collate "C" not null,
  started_at timestamptz,
  finished_at timestamptz,
  lease_owner text collate "C",
  lease_until timestamptz,
  -- Claims since the last committed batch: a record that brings the process down does not do so for ever.
  claims int not null default 0,
  check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null)),
  check (state = 'running' or lease_owner is null)
);
create index feeds_open on feeds (seq) where state in ('queued', 'running');
create index feeds_source on feeds (source);

create table feed_skips (
  seq bigint generated always as identity primary key,
  feed_id text collate "C" not null references feeds (id),
  record bigint not null check (record >= 1),
  line bigint,
  listing_id text collate "C",
  code text not null,
  message text not null
);
create index feed_skips_in_order on feed_skips (feed_id, seq);

-- Listings and decisions --------------------------------------------------------------------------------------------

-- Rows refer to each other by short numbers: listing ids and digests are long, and would be repeated in every index.
create table listings (
  seq bigint generated always as identity primary key,
  id text collate "C" not null unique
);

create table listing_revisions (
  seq bigint generated always as identity primary key,
  listing_seq bigint not null references listings (seq),
  revision text collate "C" not null check (revision ~ '^sha256:[0-9a-f]{64}$'),
  listing_id text collate "C" not null,
  seller_id text collate "C" not null,
  seller_name text,
  title text not null,
  image text collate "C",
  body json not null,
  taken_at timestamptz not null,
  unique (listing_seq, revision)
);
create index listing_revisions_seller on listing_revisions (seller_id);
create trigger listing_revisions_append_only before update or delete on listing_revisions
  for each row execute function refuse_change();
create trigger listing_revisions_no_truncate before truncate on listing_revisions
  for each statement execute function refuse_change();

create table decisions (
  seq bigint generated always as identity primary key,
  id text collate "C" not null unique,
  revision_seq bigint not null references listing_revisions (seq),
  market text collate "C" not null,
  judged_for date not null,
  outcome text collate "C" not null check (outcome in ('counterfeit', 'unlicensed', 'grey', 'lookalike', 'clear')),
  measure text collate "C" not null check (
    measure in ('none', 'watch', 'review', 'label', 'demote', 'geo-restrict', 'remove')
  ),
  score double precision not null check (score between 0 and 1),
  -- No foreign key: a decision names the right of the register version it was judged by, which is kept whole as a blob.
  right_id text collate "C",
  element text collate "C" not null,
  skips int not null check (skips >= 0),
  -- The feed that first brought this decision about. No foreign key: the transaction that writes it holds the feed's row, and feed_decisions
  -- has the key; here it would cost a third of each insertion once more (measured).
  feed_id text collate "C",
  decided_at timestamptz not null,
  body json not null
);
create index decisions_revision on decisions (revision_seq, market);
create index decisions_outcome on decisions (outcome, seq desc) where outcome <> 'clear';
create index decisions_right on decisions (right_id, seq desc) where right_id is not null;
create index decisions_score on decisions (score desc, seq desc);
create index decisions_time on decisions (decided_at);
create trigger decisions_append_only before update or delete on decisions for each row execute function refuse_change();
create trigger decisions_no_truncate before truncate on decisions for each statement execute function refuse_change();

-- The decision that stands for each listing and market, with the facets that the counters below count.
create table current_decisions (
  listing_seq bigint not null,
  market text collate "C" not null,
  decision_seq bigint not null unique references decisions (seq),
  outcome text collate "C" not null,
  measure text collate "C" not null,
  right_id text collate "C",
  skipped boolean not null,
  primary key (listing_seq, market)
);

-- Which decisions a feed led to, also those that an earlier feed had already brought about: one per listing revision and market.
create table feed_decisions (
  feed_seq bigint not null references feeds (seq),
  revision_seq bigint not null,
  market text collate "C" not null,
  decision_seq bigint not null references decisions (seq),
  primary key (feed_seq, revision_seq, market)
);
create index feed_decisions_newest on feed_decisions (feed_seq, decision_seq desc);

-- Counters, kept in the transaction that changes what they count: an overview never scans decisions -------------------

create table totals (
  name text collate "C" primary key,
  n bigint not null
);
insert into totals (name, n) values ('listings', 0);

create table current_counts (
  market text collate "C" not null,
  outcome text collate "C" not null,
  measure text collate "C" not null,
  n bigint not null,
  skipped bigint not null,
  primary key (market, outcome, measure)
);

-- Current decisions other than clear, per right.
create table right_counts (
  right_id text collate "C" primary key,
  n bigint not null
);

-- Decisions as they were made, per minute.
create table outcome_counts (
  minute timestamptz not null,
  market text collate "C" not null,
  outcome text collate "C" not null,
  n bigint not null,
  primary key (minute, market, outcome)
);
