-- Who can be told: the projection of support.people.v1.
create table people (
    person_id  text primary key,
    name       text   not null,
    email      text   not null,
    role       text   not null,
    account_id text,
    version    bigint not null
);
create index people_staff on people (person_id) where role in ('agent', 'lead', 'admin');

-- What a notification says of its ticket; sequence is ticket-service's own counter, so a late event changes nothing.
create table tickets (
    ticket_id   text primary key,
    account_id  text   not null,
    subject     text   not null,
    opener_id   text   not null,
    assignee_id text,
    sequence    bigint not null
);

-- Numbers are drawn under this row's lock, so they follow commit order and a reader never misses a smaller one.
create table feed_head (
    one    boolean primary key default true check (one),
    number bigint not null
);
insert into feed_head (number) values (0);

create table notifications (
    id         uuid primary key,
    number     bigint      not null unique,
    event      text        not null,
    ticket_id  text        not null references tickets,
    account_id text        not null,
    actor_id   text,
    actor_name text,
    actor_role text,
    audience   text        not null check (audience in ('staff', 'person')),
    person_id  text,
    summary    text        not null,
    excerpt    text,
    cause      text        not null,
    at         timestamptz not null,
    -- When its messages are to be written; null once they are.
    fan_out_at timestamptz default now(),
    check ((audience = 'person') = (person_id is not null)),
    unique nulls not distinct (cause, event, person_id)
);
create index notifications_staff on notifications (number) where audience = 'staff';
create index notifications_person on notifications (person_id, number) where audience = 'person';
create index notifications_to_fan_out on notifications (fan_out_at) where fan_out_at is not null;

-- Everything up to a number was read at once; single ones are in reads.
create table read_marks (
    person_id text        not null,
    up_to     bigint      not null,
    read_at   timestamptz not null,
    primary key (person_id, up_to)
);
create table reads (
    person_id       text        not null,
    notification_id uuid        not null references notifications,
    read_at         timestamptz not null,
    primary key (person_id, notification_id)
);

-- Only what a person switched off is kept.
create table muted (
    person_id text not null,
    event     text not null,
    channel   text not null,
    primary key (person_id, event, channel)
);

-- The ledger: one row is one message to one recipient.
create table deliveries (
    id              uuid primary key,
    channel         text        not null,
    recipient       text        not null,
    ticket_id       text        not null,
    state           text        not null default 'pending' check (state in ('pending', 'failed', 'sent', 'dead')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null,
    lease           uuid,
    last_error      text,
    created_at      timestamptz not null default now(),
    sent_at         timestamptz
);
create index deliveries_due on deliveries (next_attempt_at) where state in ('pending', 'failed');
create index deliveries_by_state on deliveries (state, id);
create index deliveries_open on deliveries (recipient, ticket_id) where state = 'pending';

-- What a message tells of. The key is why no restart and no second replica tells a person twice.
create table delivery_items (
    channel         text not null,
    recipient       text not null,
    notification_id uuid not null references notifications,
    delivery_id     uuid not null references deliveries,
    primary key (channel, recipient, notification_id)
);
create index delivery_items_of on delivery_items (delivery_id);

grant select, insert, update, delete on
    people, tickets, feed_head, notifications, read_marks, reads, muted, deliveries, delivery_items to "${appRole}";
