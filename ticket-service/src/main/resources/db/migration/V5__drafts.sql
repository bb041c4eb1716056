-- Tickets being written: a draft's id is the id of the ticket it becomes.
create table draft (
  id             text primary key,
  account_id     text        not null,
  account_name   text        not null,
  plan           text        not null,
  author_id      text        not null,
  author_name    text        not null,
  author_email   text        not null,
  author_role    text        not null,
  fields         jsonb       not null,
  licence_sealed text,
  licence_mask   text,
  version        bigint      not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null
);
comment on column draft.fields is 'as sent, without the licence key';
create index draft_of_author on draft (author_id, updated_at desc, id desc);

grant select, insert, update, delete on draft to "${appRole}";
