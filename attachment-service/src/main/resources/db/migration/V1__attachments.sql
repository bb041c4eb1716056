-- What this service knows of tickets: the few columns that decide who may see and add files.
create table tickets (
    id           text primary key,
    account_id   text        not null,
    plan         text        not null,
    status       text        not null,
    draft_author text,
    version      bigint      not null,
    updated_at   timestamptz not null default now()
);

-- One row per ticket, locked before anything of its files changes: it numbers the events and keeps the counts.
create table heads (
    ticket_id      text primary key references tickets (id),
    event_sequence bigint  not null default 0,
    reserved_bytes bigint  not null default 0 check (reserved_bytes >= 0),
    files          integer not null default 0,
    account_files  integer not null default 0,
    staff_files    integer not null default 0
);

-- What each plan allows, in bytes; version 0 is the default until the owner of plans says otherwise.
create table plans (
    plan             text primary key,
    attachment_bytes bigint not null,
    ticket_bytes     bigint not null,
    version          bigint not null
);

insert into plans (plan, attachment_bytes, ticket_bytes, version)
values ('free', 10000000, 50000000, 0),
       ('pro', 100000000, 1000000000, 0),
       ('business', 2000000000, 10000000000, 0);

create table attachments (
    id              uuid primary key,
    ticket_id       text        not null references heads (ticket_id),
    account_id      text        not null,
    file_name       text        not null,
    size            bigint      not null check (size > 0),
    declared_type   text        not null,
    declared_sha256 text,
    slot            text,
    internal        boolean     not null,
    uploader_id     text        not null,
    uploader_name   text        not null,
    uploader_role   text        not null,
    object_key      text        not null,
    upload_id       text        not null,
    part_size       bigint      not null,
    expires_at      timestamptz not null,
    state           text        not null check (state in ('uploading', 'scanning', 'ready', 'rejected', 'deleted')),
    reason          text,
    visibility      text        not null check (visibility in ('account', 'staff')),
    entry_id        text,
    content_type    text        not null,
    sha256          text,
    thumbnail       boolean     not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);

create index attachments_of_ticket on attachments (ticket_id, id);
create index attachments_to_expire on attachments (expires_at) where state = 'uploading';

-- Files waiting to be verified; a worker holds one by a lease, so that a killed worker's file is taken over.
create table scans (
    attachment_id uuid primary key references attachments (id),
    parts         jsonb       not null,
    attempts      integer     not null default 0,
    due_at        timestamptz not null default now(),
    lease         uuid
);

create index scans_due on scans (due_at);

-- Objects and unfinished uploads to take out of the store, retried until the store agrees.
create table removals (
    id         bigint generated always as identity primary key,
    object_key text        not null,
    upload_id  text,
    attempts   integer     not null default 0,
    due_at     timestamptz not null default now()
);

create index removals_due on removals (due_at);

grant select, insert, update, delete on tickets, heads, plans, attachments, scans, removals to ${appRole};
