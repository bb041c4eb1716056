insert into product (key, name, position) values
  ('shop-plugin', 'Shop Plugin', 1),
  ('booking-plugin', 'Booking Plugin', 2),
  ('studio-theme', 'Studio Theme', 3),
  ('backup-agent', 'Backup Agent', 4),
  ('monitor-agent', 'Monitor Agent', 5);

insert into plan (key, name, rank, open_tickets, highest_priority, attachment_bytes, ticket_bytes, first_response_minutes, resolution_minutes, round_the_clock) values
  ('free', 'Free', 1, 3, 'normal', 10000000, 50000000, null, null, false),
  ('pro', 'Pro', 2, 50, 'high', 100000000, 1000000000, 480, 1440, false),
  ('business', 'Business', 3, null, 'urgent', 2000000000, 10000000000, 60, 1440, true);

insert into issue_type (key, label, position, default_priority, allowed_when_expired, fields, attachments, checklist)
select t.key, t.label, t.position, t.priority, t.expired,
  (select jsonb_agg(jsonb_build_object('key', f.key, 'label', f.label, 'required', f.key = any (t.required), 'max', f.max) order by f.position)
     from (values ('subject', 'Subject', 140, 1), ('problem', 'What is the problem?', 20000, 2), ('product', 'Product', 60, 3), ('siteUrl', 'Site', 2048, 4),
                  ('environment', 'Environment', 20, 5), ('licenceKey', 'Licence key', 200, 6), ('planName', 'Plan name', 100, 7), ('occurredAt', 'When did it happen?', 40, 8),
                  ('expected', 'What did you expect?', 10000, 9), ('actual', 'What happened instead?', 10000, 10), ('stepsTried', 'What did you try?', 10000, 11)) f (key, label, max, position)
    where f.key in ('subject', 'problem') or f.key = any (t.asked)),
  (select coalesce(jsonb_agg(jsonb_build_object('key', a.key, 'label', a.label)), '[]')
     from (values ('screenshot', 'A screenshot of what you see'), ('log', 'The log file of that time')) a (key, label) where a.key = any (t.attachments)),
  (select jsonb_agg(jsonb_build_object('key', c.key, 'label', c.label, 'hint', c.hint, 'fields', c.fields, 'attachments', c.attachments) order by c.position)
     from (values
       ('reproducible_steps', 'Has reproducible steps', 'Say what you did, what you expected and what happened instead.', '["expected", "actual", "stepsTried"]'::jsonb, '[]'::jsonb, 1),
       ('site_product_time', 'Names site, product and time', 'Name the site, the product and roughly when it happened.', '["siteUrl", "product", "occurredAt"]', '[]', 2),
       ('clear_question', 'Says what it is about', 'Name the product, or the licence key or plan it is about.', '["product"]', '[]', 3),
       ('screenshot', 'Has a screenshot', 'Attach a screenshot of what you see.', '[]', '["screenshot"]', 4),
       ('log', 'Has a log', 'Attach the log file that covers the time it happened.', '[]', '["log"]', 5),
       ('follow_ups_here', 'Follow-ups are in this thread', 'State the problem once; post everything that follows in this ticket''s thread.', '["problem"]', '[]', 6)
     ) c (key, label, hint, fields, attachments, position) where c.key = any (t.checklist))
from (values
  ('failed_install', 'Failed install', 1, 'normal', false, array['product', 'siteUrl'],
     array['product', 'siteUrl', 'environment', 'licenceKey', 'planName', 'occurredAt', 'expected', 'actual', 'stepsTried'], array['screenshot', 'log'], array['reproducible_steps', 'site_product_time', 'screenshot', 'log', 'follow_ups_here']),
  ('failed_update', 'Failed update', 2, 'normal', false, array['product', 'siteUrl'],
     array['product', 'siteUrl', 'environment', 'licenceKey', 'planName', 'occurredAt', 'expected', 'actual', 'stepsTried'], array['screenshot', 'log'], array['reproducible_steps', 'site_product_time', 'screenshot', 'log', 'follow_ups_here']),
  ('licence', 'Licence and activation', 3, 'normal', true, array[]::text[],
     array['product', 'siteUrl', 'licenceKey', 'planName', 'occurredAt', 'actual', 'stepsTried'], array['screenshot'], array['clear_question', 'screenshot', 'follow_ups_here']),
  ('billing', 'Billing and account', 4, 'normal', true, array[]::text[],
     array['product', 'planName', 'occurredAt'], array[]::text[], array['clear_question', 'follow_ups_here']),
  ('bug', 'Bug', 5, 'normal', false, array['product'],
     array['product', 'siteUrl', 'environment', 'licenceKey', 'planName', 'occurredAt', 'expected', 'actual', 'stepsTried'], array['screenshot', 'log'], array['reproducible_steps', 'site_product_time', 'screenshot', 'log', 'follow_ups_here']),
  ('performance', 'Performance', 6, 'normal', false, array['product', 'siteUrl'],
     array['product', 'siteUrl', 'environment', 'licenceKey', 'planName', 'occurredAt', 'expected', 'actual', 'stepsTried'], array['log'], array['reproducible_steps', 'site_product_time', 'log', 'follow_ups_here']),
  ('security', 'Security', 7, 'high', false, array['product'],
     array['product', 'siteUrl', 'environment', 'licenceKey', 'planName', 'occurredAt', 'expected', 'actual', 'stepsTried'], array['log'], array['reproducible_steps', 'site_product_time', 'log', 'follow_ups_here']),
  ('question', 'Question', 8, 'normal', false, array[]::text[],
     array['product', 'siteUrl', 'environment', 'planName'], array[]::text[], array['clear_question', 'follow_ups_here'])
) t (key, label, position, priority, expired, required, asked, attachments, checklist);

update issue_type set fields = (
  select jsonb_agg(case when f ->> 'key' in ('subject', 'problem') then f || '{"required": true}' else f end order by n)
  from jsonb_array_elements(fields) with ordinality e (f, n));

insert into plan_issue_type (plan, type)
select p.key, t.key from plan p cross join issue_type t
where p.key = 'business' or (p.key = 'pro' and t.key <> 'security') or (p.key = 'free' and t.key in ('billing', 'licence', 'question'));

insert into feature_flag (key, enabled, description) values
  ('create_ticket', true, 'Open new tickets'),
  ('reply', true, 'Reply in a thread'),
  ('attach', true, 'Attach files'),
  ('resolve', true, 'Mark a ticket resolved'),
  ('reopen', true, 'Reopen a resolved ticket'),
  ('rate', true, 'Rate a resolved ticket'),
  ('export_evidence', true, 'Export an evidence package');

insert into business_calendar (zone) values ('Europe/Berlin');
insert into business_hours (weekday, opens, closes)
select d, '09:00', '17:00' from generate_series(1, 5) d;
