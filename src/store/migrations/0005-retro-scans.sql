-- Retro-scans: what is new in the register against every listing that stands, as a job that is held by a lease as feeds are.

create table retro_scans (
  seq bigint generated always as identity unique,
  id text collate "C" primary key default gen_random_uuid()::text,
  cause text not null check (cause in ('right', 'picture', 'hand')),
  rights text[] not null check (cardinality(rights) > 0),
  -- Whether texts are read, or pictures alone compared.
  texts boolean not null,
  -- A picture of the register that more sellers show is set aside instead; null: however many.
  most_sellers int check (most_sellers > 0),
  state text not null check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  stage text not null default 'listings' check (stage in ('listings', 'pictures', 'screening')),
  -- Numbers of listing revisions and of hashes: how far each stage has come, and where it ends.
  revisions_done bigint not null default 0,
  revisions_end bigint not null default 0,
  hashes_done bigint not null default 0,
  hashes_end bigint not null default 0,
  learned bigint not null default 0,
  hits bigint not null default 0,
  screened bigint not null default 0,
  decisions bigint not null default 0,
  set_aside text[] not null default '{}',
  error text check (error is null or state = 'failed'),
  created_at timestamptz not null,
  created_by text collate "C" not null,
  started_at timestamptz,
  finished_at timestamptz,
  lease_owner text collate "C",
  lease_until timestamptz,
  claims int not null default 0,
  check ((state in ('done', 'failed', 'cancelled')) = (finished_at is not null)),
  check (state = 'running' or lease_owner is null)
);
create index retro_scans_open on retro_scans (seq) where state in ('queued', 'running');

-- The listing revisions that a retro-scan has found. `reference`: the picture of the register that led there; empty: a text, or a
-- decision by the right as it was.
create table retro_scan_hits (
  scan_seq bigint not null references retro_scans (seq),
  revision_seq bigint not null references listing_revisions (seq),
  reference text collate "C" not null,
  is_settled boolean not null default false,
  primary key (scan_seq, revision_seq, reference)
);
create index retro_scan_hits_open on retro_scan_hits (scan_seq, revision_seq) where not is_settled;
