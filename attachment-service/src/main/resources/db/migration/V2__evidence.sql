-- Evidence packages: who asked for what, how far it is, and which builder holds it by a lease.
create table evidence (
    id             uuid primary key,
    ticket_id      text        not null references tickets (id),
    account_id     text        not null,
    edition        text        not null check (edition in ('customer', 'staff')),
    requester_id   text        not null,
    requester_name text        not null,
    requester_role text        not null,
    state          text        not null default 'pending'
        check (state in ('pending', 'building', 'ready', 'failed', 'expired')),
    progress       integer     not null default 0 check (progress between 0 and 100),
    reason         text,
    sha256         text,
    size           bigint,
    attempts       integer     not null default 0,
    due_at         timestamptz not null default now(),
    lease          uuid,
    created_at     timestamptz not null default now(),
    expires_at     timestamptz
);

create unique index evidence_pending on evidence (ticket_id, edition, requester_id) where state = 'pending';
create index evidence_due on evidence (due_at) where state in ('pending', 'building');
create index evidence_to_expire on evidence (expires_at) where state = 'ready';

grant select, insert, update on evidence to ${appRole};
