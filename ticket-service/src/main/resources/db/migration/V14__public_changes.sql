-- Which transaction last changed what the account's people see of a ticket. A note, an assignment or a file of staff is
-- none of their business, nor is the moment of it.
alter table ticket add column public_changed_by xid8 not null default '0';

create index ticket_by_public_change on ticket (public_changed_by);

create or replace function ticket_changed() returns trigger language plpgsql as $$
declare
  -- what staff alone see, what keeps events in order, and what the database works out itself after this
  hidden constant text[] := '{assignee_id, assignee_name, last_seq, staff_attachment_count, resolution_cause,
    event_sequence, thread_sequence, decided_seq, changed_by, public_changed_by, search, priority_rank}';
begin
  new.changed_by := pg_current_xact_id();
  if tg_op = 'INSERT' or (to_jsonb(new) - hidden) is distinct from (to_jsonb(old) - hidden) then
    new.public_changed_by := pg_current_xact_id();
  end if;
  return new;
end
$$;
