create table outbox (
    id bigint generated always as identity primary key,
    lane smallint not null,
    topic text not null,
    key text not null,
    event_id text not null,
    type text not null,
    sequence bigint not null,
    traceparent text,
    created_at timestamptz not null default now(),
    body bytea not null
) with (autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);
create index outbox_lane on outbox (lane, id);

create table inbox (
    consumer text not null,
    event_id text not null,
    seen_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_age on inbox (seen_at);

create table applied_position (
    subject text not null,
    source text not null,
    sequence bigint not null,
    primary key (subject, source)
) with (fillfactor = 80);

create table idempotency_record (
    scope bytea primary key,
    body_digest bytea not null,
    status integer not null,
    headers text not null,
    body bytea,
    created_at timestamptz not null default now()
);
create index idempotency_record_age on idempotency_record (created_at);

grant select, insert, delete on outbox, inbox, idempotency_record to "${appRole}";
grant select, insert, update on applied_position to "${appRole}";
