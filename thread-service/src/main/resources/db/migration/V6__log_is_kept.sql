-- The log is kept as the chain is: the application role has no right to delete a line of it, and of a line that stands
-- it changes two columns only: a file becomes the account's, a package that was asked for fails in the end.
revoke update, delete on act from "${appRole}";
grant update (internal, outcome) on act to "${appRole}";

-- The one way out, for attempts of long ago: whatever it is asked, nothing that was accepted goes, nor anything of the last day.
-- Its condition is that of the index of attempts.
create function delete_old_attempts(keep_seconds double precision, most integer) returns bigint
    language sql security definer set search_path = public, pg_temp as $$
    with gone as (
        delete from act where ctid = any (array(
            select ctid from act
             where outcome <> 'accepted' and at < now() - greatest(keep_seconds, 86400) * interval '1 second'
             limit most))
        returning 1)
    select count(*) from gone
$$;
revoke all on function delete_old_attempts(double precision, integer) from public;
grant execute on function delete_old_attempts(double precision, integer) to "${appRole}";

-- Where someone has read to is no act of theirs.
delete from act where outcome <> 'accepted' and action = 'read';
