-- Trigrams make the search for words in titles fast. The right to create an extension may be missing on a managed PostgreSQL, and the
-- extension itself may not be installed: the same query (ILIKE) then scans, which is slower and finds the same.
do $$
begin
  create extension if not exists pg_trgm;
  create index listing_revisions_search on listing_revisions using gin (
    (title || ' ' || listing_id || ' ' || seller_id || ' ' || coalesce(seller_name, '')) gin_trgm_ops
  );
exception
  when insufficient_privilege or undefined_file or feature_not_supported then
    raise notice 'pg_trgm is not available: searching titles will scan';
end
$$;
