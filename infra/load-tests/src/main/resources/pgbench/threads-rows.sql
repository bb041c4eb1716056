-- 8 threads of 21 entries to read and 56 to answer, like those the load makes.
insert into ticket (ticket_id, account_id, account_name, plan, subject, subject_version, status, status_version,
    opener_id, opener_name, opener_role)
select 'T' || n, 'account', 'Account', 'business', 'Measured ticket', 1, 'open', 1, 'sam', 'Sam Sorrel', 'agent'
from generate_series(1, 64) n;
insert into thread (ticket_id, last_seq, reply_count) select ticket_id, 21, 20 from ticket;
insert into entry (ticket_id, seq, entry_id, kind, internal, author_id, at, content_digest, header_digest, previous_hash, hash)
select ticket_id, seq, gen_random_uuid()::text, 'reply', false, 'sam', now(), sha256('a'), sha256('b'), sha256('c'), sha256('d')
from thread, generate_series(1, 21) seq;
insert into entry_content (ticket_id, seq, salt, body, attachments, body_html, html_version, author_name, author_email, author_role)
select ticket_id, seq, md5('salt'), 'A **measured** reply with a [link](https://shop.example) and `code`.', '[]',
    '<p>A <strong>measured</strong> reply with a <a href="https://shop.example" rel="nofollow noopener noreferrer">link</a> and <code>code</code>.</p>',
    1, 'Sam Sorrel', 'sam@casebook.example', 'agent' from entry;
