\set n random(1, 8)
select ticket_id, account_id, subject, status, greatest(subject_version, status_version) as version
from ticket where ticket_id = 'T' || :n;
select e.seq, e.entry_id, e.kind, e.internal, e.author_id, c.author_name, c.author_role, c.body, c.body_html,
    c.html_version, c.event, c.route, e.at, encode(e.hash, 'hex') as hash, encode(e.previous_hash, 'hex') as previous_hash,
    (select coalesce(json_agg(json_build_object('id', a.attachment_id, 'fileName', a.file_name, 'size', a.size,
         'contentType', a.content_type, 'state', a.state, 'reason', a.reason) order by a.attachment_id), '[]')::text
       from binding b join attachment a on a.attachment_id = b.attachment_id
      where b.ticket_id = e.ticket_id and b.seq = e.seq) as files
from entry e join entry_content c on c.ticket_id = e.ticket_id and c.seq = e.seq join ticket t on t.ticket_id = e.ticket_id
where e.ticket_id = 'T' || :n and e.seq > 0 and e.seq < 9223372036854775807
order by e.seq asc limit 51;
