\set n random(9, 64)
\set k random(1, 9000000000000000000)
select ticket_id, account_id, subject, status, greatest(subject_version, status_version) as version
from ticket where ticket_id = 'T' || :n;
begin;
select pg_try_advisory_xact_lock(:k) as locked, r.body_digest, r.status, r.headers, r.body
from (values (1)) as one left join idempotency_record r on r.scope = decode(md5(:k::text), 'hex');
select t.ticket_id, t.account_id, t.subject, t.status, greatest(t.subject_version, t.status_version) as version,
    h.last_seq, encode(h.head_hash, 'hex') as head_hash, h.event_sequence, h.reply_count
from thread h join ticket t on t.ticket_id = h.ticket_id where h.ticket_id = 'T' || :n for update of h \gset
\set seq :last_seq + 1
with entry_row as (
    insert into entry (ticket_id, seq, entry_id, kind, internal, author_id, at, content_digest, header_digest, previous_hash, hash)
    values ('T' || :n, :seq, 'E' || :k, 'reply', false, 'sam', now(), sha256('a'), sha256('b'), sha256('c'), sha256('d'))
), content_row as (
    insert into entry_content (ticket_id, seq, salt, body, event, attachments, body_html, html_version,
        author_name, author_email, author_role, route)
    values ('T' || :n, :seq, md5('salt'), 'A **measured** reply with a [link](https://shop.example) and `code`.', null, '[]',
        '<p>A <strong>measured</strong> reply with a <a href="https://shop.example">link</a> and <code>code</code>.</p>', 1,
        'Sam Sorrel', 'sam@casebook.example', 'agent', null)
), act_row as (
    insert into act (act_id, account_id, ticket_id, seq, actor_id, actor_name, actor_role, action, outcome, internal, route, at)
    values ('E' || :k, 'account', 'T' || :n, :seq, 'sam', 'Sam Sorrel', 'agent', 'reply', 'accepted', false, null, now())
), marker_row as (
    insert into read_marker (ticket_id, person_id, seq, moved_at) values ('T' || :n, 'sam', :seq, now())
    on conflict (ticket_id, person_id) do update set seq = excluded.seq, moved_at = excluded.moved_at
)
update thread set last_seq = :seq, head_hash = sha256('d'), event_sequence = event_sequence + 2, reply_count = reply_count + 1
where ticket_id = 'T' || :n;
insert into outbox (lane, topic, key, event_id, type, sequence, traceparent, body)
values ((:n::bigint % 16)::smallint, 'bench', 'T' || :n, gen_random_uuid()::text, 'entry-appended.v1', :seq, null, decode(repeat('78', 700), 'hex'));
insert into outbox (lane, topic, key, event_id, type, sequence, traceparent, body)
values ((:n::bigint % 16)::smallint, 'bench', 'T' || :n, gen_random_uuid()::text, 'read-marker-moved.v1', :seq, null, decode(repeat('78', 200), 'hex'));
delete from reply_draft where ticket_id = 'T' || :n and person_id = 'sam' and not internal;
insert into idempotency_record (scope, body_digest, status, headers, body)
values (decode(md5(:k::text), 'hex'), decode(md5(:k::text), 'hex'), 201, '{}', decode(repeat('78', 900), 'hex'))
on conflict do nothing;
commit;
