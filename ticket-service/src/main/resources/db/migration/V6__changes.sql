-- Which transaction changed a row last: a reader that has seen everything below the oldest transaction still running
-- misses nothing, in whatever order the others commit.
alter table ticket add column changed_by xid8 not null default pg_current_xact_id();

create function ticket_changed() returns trigger language plpgsql as $$
begin
  new.changed_by := pg_current_xact_id();
  return new;
end
$$;

create trigger ticket_changed before insert or update on ticket for each row execute function ticket_changed();

create index ticket_by_change on ticket (changed_by);
