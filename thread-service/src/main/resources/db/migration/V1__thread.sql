-- The few columns of a ticket that its thread needs; ticket-service owns them.
-- An event tells some of them, so subject and status each remember the version they are of.
create table ticket (
    ticket_id       text   primary key,
    account_id      text   not null,
    account_name    text   not null,
    plan            text,
    subject         text   not null,
    subject_version bigint not null,
    status          text   not null,
    status_version  bigint not null,
    opener_id       text   not null,
    opener_name     text   not null,
    opener_role     text   not null
);

-- The head of each thread: the row that is locked before anything is appended.
create table thread (
    ticket_id      text   primary key references ticket,
    last_seq       bigint not null default 0,
    head_hash      bytea  not null default decode(repeat('00', 32), 'hex'),
    event_sequence bigint not null default 0,
    reply_count    bigint not null default 0
) with (fillfactor = 70);

-- The audit chain. Rows are added and read, never changed: the application role has no right to.
create table entry (
    ticket_id      text        not null references thread,
    seq            bigint      not null,
    entry_id       text        not null unique,
    kind           text        not null,
    internal       boolean     not null,
    author_id      text,
    at             timestamptz not null,
    content_digest bytea       not null,
    header_digest  bytea       not null,
    previous_hash  bytea       not null,
    hash           bytea       not null,
    primary key (ticket_id, seq)
);

-- What entries say. A person's content can be erased here; the chain holds its digest only.
create table entry_content (
    ticket_id    text not null,
    seq          bigint not null,
    salt         text,
    body         text,
    event        text,
    attachments  text,
    body_html    text,
    html_version integer,
    author_name  text,
    author_email text,
    author_role  text,
    route        text,
    erased_at    timestamptz,
    primary key (ticket_id, seq),
    foreign key (ticket_id, seq) references entry
);

-- Attachments as attachment-service last told them.
create table attachment (
    attachment_id   text    primary key,
    ticket_id       text    not null,
    account_id      text    not null,
    file_name       text    not null,
    size            bigint  not null,
    content_type    text    not null,
    sha256          text,
    declared_sha256 text,
    state           text    not null,
    reason          text,
    internal        boolean not null,
    visibility      text    not null,
    uploader_id     text    not null,
    version         bigint  not null
);

-- The one entry that an attachment belongs to.
create table binding (
    attachment_id text   primary key,
    ticket_id     text   not null,
    seq           bigint not null,
    foreign key (ticket_id, seq) references entry
);
create index binding_entry on binding (ticket_id, seq);

create table read_marker (
    ticket_id text        not null references thread,
    person_id text        not null,
    seq       bigint      not null,
    moved_at  timestamptz not null,
    primary key (ticket_id, person_id)
) with (fillfactor = 70);

create table reply_draft (
    ticket_id      text        not null references ticket,
    person_id      text        not null,
    body           text        not null,
    internal       boolean     not null,
    attachment_ids text        not null,
    updated_at     timestamptz not null,
    primary key (ticket_id, person_id)
) with (fillfactor = 70);

-- The activity log.
create table act (
    act_id     text        primary key,
    account_id text,
    ticket_id  text,
    seq        bigint,
    actor_id   text,
    actor_name text,
    actor_role text,
    action     text        not null,
    outcome    text        not null,
    internal   boolean     not null,
    route      text,
    at         timestamptz not null
);
create index act_account on act (account_id, at desc, act_id desc);
create index act_all on act (at desc, act_id desc);
create index act_ticket on act (ticket_id, at desc, act_id desc);

grant select, insert, update on ticket, thread, attachment, read_marker, act to "${appRole}";
grant select, insert on entry, binding to "${appRole}";
grant select, insert, update, delete on entry_content, reply_draft to "${appRole}";
