create extension if not exists pg_trgm;

create table ticket (
  id                     text primary key,
  account_id             text        not null,
  account_name           text        not null,
  plan                   text        not null,
  opened_by_id           text        not null,
  opened_by_name         text        not null,
  opened_by_email        text        not null,
  opened_by_role         text        not null,
  type                   text        not null,
  subject                text        not null,
  problem                text        not null,
  product                text,
  site_url               text,
  environment            text,
  licence_sealed         text,
  licence_mask           text,
  plan_name              text,
  occurred_at            timestamptz,
  expected               text,
  actual                 text,
  steps_tried            text,
  route                  text,
  evidence               jsonb,
  opening                jsonb       not null,
  follow_up_of           text,
  status                 text        not null,
  priority               text        not null,
  priority_rank          smallint    not null generated always as
    (case priority when 'low' then 1 when 'normal' then 2 when 'high' then 3 else 4 end) stored,
  tags                   text[]      not null default '{}',
  assignee_id            text,
  assignee_name          text,
  merged_into            text,
  resolution             text,
  resolution_cause       text,
  resolved_at            timestamptz,
  resolved_version       bigint,
  rating_score           smallint,
  rating_comment         text,
  checklist              jsonb       not null,
  version                bigint      not null,
  event_sequence         bigint      not null,
  created_at             timestamptz not null,
  updated_at             timestamptz not null,
  last_activity_at       timestamptz not null,
  round_the_clock        boolean,
  first_response_due_at  timestamptz,
  first_response_at      timestamptz,
  resolution_due_at      timestamptz,
  paused_since           timestamptz,
  due_at                 timestamptz not null default '9999-12-31T00:00:00Z',
  decided_seq            bigint      not null default 1,
  thread_sequence        bigint      not null default 0,
  reply_count            int         not null default 0,
  last_seq               bigint      not null default 1,
  public_last_seq        bigint      not null default 1,
  attachment_count       int         not null default 0,
  staff_attachment_count int         not null default 0,
  search                 tsvector    not null generated always as (
    setweight(to_tsvector('simple', subject), 'A') || setweight(to_tsvector('simple', problem), 'B') ||
    setweight(to_tsvector('simple', coalesce(actual, '') || ' ' || coalesce(product, '') || ' ' || coalesce(site_url, '')), 'C')) stored,
  check (licence_sealed is null or plan_name is null)
);
comment on column ticket.event_sequence is 'number of the newest event of this ticket; drawn under the row lock';
comment on column ticket.decided_seq is 'seq of the newest entry that could move the status: older ones arrive too late to';
comment on column ticket.due_at is 'the nearest unmet running target, far in the future when there is none';

create index ticket_of_account_by_activity on ticket (account_id, last_activity_at desc, id desc);
create index ticket_of_account_by_creation on ticket (account_id, created_at desc, id desc);
create index ticket_by_activity on ticket (last_activity_at desc, id desc);
create index ticket_by_creation on ticket (created_at desc, id desc);
create index ticket_by_due on ticket (due_at, id);
create index ticket_by_priority on ticket (priority_rank desc, last_activity_at desc, id desc);
create index ticket_by_assignee on ticket (assignee_id, last_activity_at desc, id desc) where assignee_id is not null;
create index ticket_to_close on ticket (resolved_at) where status = 'resolved';
create index ticket_by_text on ticket using gin (search);
create index ticket_by_subject_part on ticket using gin (lower(subject) gin_trgm_ops);

-- What this service needs of a thread's entries: who wrote which, to count the unread and to search.
create table ticket_entry (
  ticket_id text        not null,
  seq       bigint      not null,
  kind      text        not null,
  internal  boolean     not null,
  author_id text,
  body      text,
  at        timestamptz not null,
  primary key (ticket_id, seq)
);

create table read_marker (
  ticket_id text   not null,
  person_id text   not null,
  seq       bigint not null,
  sequence  bigint not null,
  primary key (ticket_id, person_id)
);
comment on column read_marker.sequence is 'the thread''s event that set it: older ones change nothing';

create table ticket_attachment (
  id           text primary key,
  ticket_id    text        not null,
  version      bigint      not null,
  state        text        not null,
  visibility   text        not null,
  uploader_id  text        not null,
  file_name    text        not null,
  content_type text        not null
);
create index ticket_attachment_of_ticket on ticket_attachment (ticket_id);

grant select, insert, update on ticket, ticket_entry, read_marker, ticket_attachment to "${appRole}";
