-- What an open thread shows of its ticket beside subject and status.
alter table ticket
    add column type          text,
    add column priority      text,
    add column tags          text not null default '[]',
    add column assignee_id   text,
    add column assignee_name text;

-- Who has a thread open, and until when that is believed. Worth nothing after a crash, so not logged.
create unlogged table presence (
    ticket_id    text        not null,
    person_id    text        not null,
    name         text        not null,
    role         text        not null,
    seen_until   timestamptz not null,
    typing_until timestamptz not null,
    primary key (ticket_id, person_id)
);
create index presence_age on presence (seen_until);

grant select, insert, update, delete on presence to "${appRole}";
