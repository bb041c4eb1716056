-- Counting the queues reads the tickets that are not solved, and nothing else.
create index ticket_in_queues on ticket (account_id, status, assignee_id, due_at) where status in ('open', 'awaiting_customer');
