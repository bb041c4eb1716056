select t.id, t.account_id, t.account_name, t.plan, t.opened_by_id, t.opened_by_name, t.opened_by_email, t.opened_by_role,
    t.type, t.subject, '' as problem, t.product, t.site_url, t.environment, t.licence_sealed, t.licence_mask, t.plan_name,
    t.occurred_at, null::text as expected, null::text as actual, null::text as steps_tried, t.route, t.evidence,
    t.follow_up_of, t.status, t.priority, t.priority_rank, t.tags, t.assignee_id, t.assignee_name, t.merged_into,
    t.resolution, t.resolution_cause, t.resolved_at, t.resolved_version, t.rating_score, t.rating_comment, t.checklist,
    t.version, t.event_sequence, t.created_at, t.updated_at, t.last_activity_at, t.round_the_clock,
    t.first_response_due_at, t.first_response_at, t.resolution_due_at, t.paused_since, t.decided_seq, t.reply_count,
    t.last_seq, t.public_last_seq, t.attachment_count, t.staff_attachment_count, t.last_activity_at as sort_key,
    (select count(*) from ticket_entry e
     where e.ticket_id = t.id and not e.internal and e.author_id is not null and e.author_id <> 'sam'
       and e.seq > coalesce((select m.seq from read_marker m where m.ticket_id = t.id and m.person_id = 'sam'), 0)) as unread
from ticket t order by t.last_activity_at desc, t.id desc limit 21;
