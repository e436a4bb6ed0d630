-- What has changed in the register since a position is looked up by every process after every change: the events of listings, which are by far the
-- most, are not to be read for it.
create index events_of_register on events (seq) where subject_kind in ('right', 'license');
