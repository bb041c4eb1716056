-- The parser takes signs outside ASCII for letters where the database's ctype is C: quotes, dashes and full stops of other scripts
-- would stick to the words beside them.
create function spaced(said text) returns text
  immutable strict parallel safe
  return regexp_replace(said collate pg_c_utf8, '(?![\x01-\x7f])[[:punct:][:space:]]', ' ', 'g');
comment on function spaced is 'a text with blanks in place of its signs outside ASCII, for its words to be found';

alter table ticket alter column search set expression as (
  setweight(to_tsvector('simple', spaced(subject)), 'A') || setweight(to_tsvector('simple', spaced(problem)), 'B') ||
  setweight(to_tsvector('simple', spaced(coalesce(actual, '') || ' ' || coalesce(product, '') || ' ' || coalesce(site_url, ''))), 'C'));
