-- Pictures of listings by their content, so that whatever was ever seen can be found again: by a picture, and by what is new in the register.

create table pictures (
  seq bigint generated always as identity primary key,
  digest text collate "C" not null unique check (digest ~ '^sha256:[0-9a-f]{64}$'),
  -- In pixels, upright.
  width int check (width > 0),
  height int check (height > 0),
  -- Why it has no hashes. A picture that is seen better later loses it.
  skip text,
  first_seen timestamptz not null,
  check ((skip is null) = (width is not null)),
  check ((width is null) = (height is null))
);

-- Numbered in the order of commits, as events are: readers follow by `seq`, and copy the hashes into files that they search.
create table picture_hashes (
  seq bigint generated always as identity primary key,
  picture_seq bigint not null references pictures (seq),
  -- 0: the first or only one.
  frame int not null check (frame >= 0),
  -- `x,y,width,height` of a part in pixels; empty: the whole.
  box text collate "C" not null check (box ~ '^(\d+,\d+,\d+,\d+)?$'),
  -- As published: bit 255 first.
  hash bytea not null check (octet_length(hash) = 32),
  quality int not null check (quality between 0 and 100),
  unique (picture_seq, frame, box)
);
create trigger picture_hashes_append_only before update or delete on picture_hashes
  for each row execute function refuse_change();
create trigger picture_hashes_no_truncate before truncate on picture_hashes
  for each statement execute function refuse_change();

-- Which revisions of listings show a picture. A revision that has pictures and no row here was screened before there was this table.
create table picture_uses (
  picture_seq bigint not null references pictures (seq),
  revision_seq bigint not null references listing_revisions (seq),
  primary key (picture_seq, revision_seq)
);
create index picture_uses_of_revision on picture_uses (revision_seq);
create trigger picture_uses_append_only before update or delete on picture_uses
  for each row execute function refuse_change();
create trigger picture_uses_no_truncate before truncate on picture_uses
  for each statement execute function refuse_change();
