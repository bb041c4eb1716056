-- People and accounts as their newest claims describe them.
create table person (
  id           text primary key,
  name         text        not null,
  email        text        not null,
  role         text        not null,
  account_id   text,
  account_name text,
  version      bigint      not null,
  claims_at    timestamptz not null
);
create index person_by_name on person (lower(name), id);

create table account (
  id         text primary key,
  name       text        not null,
  plan       text        not null,
  licence    text        not null check (licence in ('active', 'expired')),
  claims_at  timestamptz not null,
  open_count int         not null default 0
);
comment on column account.open_count is 'tickets open or awaiting the customer; the row whose update decides the limit';

grant select, insert, update on person, account to "${appRole}";
