\set n random(1, 9000000000000000000)
\set a random(1, 20)
begin;
select pg_try_advisory_xact_lock(:n) as locked, r.body_digest, r.status, r.headers, r.body
from (values (1)) as one left join idempotency_record r on r.scope = decode(md5(:n::text), 'hex');
select * from account where id = 'account-' || :a;
insert into account (id, name, plan, licence, claims_at, open_count)
values ('account-' || :a, 'Account', 'business', 'active', 'epoch', 1)
on conflict (id) do update set open_count = account.open_count + 1 where account.open_count < 2147483647;
with entry as (
    insert into ticket_entry (ticket_id, seq, kind, internal, author_id, body, at)
    values ('T' || :n, 1, 'opened', false, 'sam', 'Made by the load test.', now()))
insert into ticket (id, account_id, account_name, plan, opened_by_id, opened_by_name, opened_by_email, opened_by_role,
    type, subject, problem, opening, status, priority, checklist, version, event_sequence,
    created_at, updated_at, last_activity_at)
values ('T' || :n, 'account-' || :a, 'Account', 'business', 'sam', 'Sam Sorrel', 'sam@casebook.example', 'agent',
    'question', 'Measured ticket', 'Made by the load test.', jsonb_build_object('opened', repeat('x', 800)), 'open', 'low',
    jsonb_build_object('items', repeat('x', 400)), 1, 1, now(), now(), now());
insert into outbox (lane, topic, key, event_id, type, sequence, traceparent, body)
values ((:n::bigint % 16)::smallint, 'bench', 'T' || :n, gen_random_uuid()::text, 'ticket-opened.v1', 1, null, decode(repeat('78', 800), 'hex'));
insert into idempotency_record (scope, body_digest, status, headers, body)
values (decode(md5(:n::text), 'hex'), decode(md5(:n::text), 'hex'), 201, '{}', decode(repeat('78', 1500), 'hex'))
on conflict do nothing;
commit;
