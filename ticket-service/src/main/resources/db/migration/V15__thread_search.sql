-- The resolution is found with the ticket's own words; tickets are compared by the words of weights A to C, as before.
alter table ticket alter column search set expression as (
  setweight(to_tsvector('simple', spaced(subject)), 'A') || setweight(to_tsvector('simple', spaced(problem)), 'B') ||
  setweight(to_tsvector('simple', spaced(coalesce(actual, '') || ' ' || coalesce(product, '') || ' ' || coalesce(site_url, ''))), 'C') ||
  setweight(to_tsvector('simple', spaced(coalesce(resolution, ''))), 'D'));

-- The opening entry says what the ticket's problem says, and is found there.
alter table ticket_entry add column search tsvector generated always as (
  case when kind <> 'opened' then to_tsvector('simple', spaced(body)) end) stored;
-- Two indexes, each entry in one of them: what notes say neither lengthens nor slows a customer's search in the first.
create index ticket_entry_by_text on ticket_entry using gin (search) where not internal;
create index ticket_entry_by_internal_text on ticket_entry using gin (search) where internal;
