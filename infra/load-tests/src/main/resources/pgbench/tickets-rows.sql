-- What the list finds: as many tickets as a desk of some weeks holds.
insert into account (id, name, plan, licence, claims_at)
select 'account-' || n, 'Account ' || n, 'business', 'active', 'epoch' from generate_series(1, 20) n;
insert into ticket (id, account_id, account_name, plan, opened_by_id, opened_by_name, opened_by_email, opened_by_role,
    type, subject, problem, opening, status, priority, checklist, version, event_sequence,
    created_at, updated_at, last_activity_at)
select 'CB-' || lpad(n::text, 10, '0'), 'account-' || n % 20 + 1, 'Account', 'business', 'sam', 'Sam Sorrel',
    'sam@casebook.example', 'agent', 'question', 'Measured ticket', 'Made by the load test.', '{}', 'open', 'low',
    '{"score":50,"items":[{"key":"steps","label":"Reproducible steps","met":false,"hint":"Say what to do to see it."}]}',
    1, 1, now() - n * interval '1 minute', now(), now() - n * interval '1 minute'
from generate_series(1, 5000) n;
insert into ticket_entry (ticket_id, seq, kind, internal, author_id, body, at)
select id, 1, 'opened', false, 'sam', problem, created_at from ticket;
