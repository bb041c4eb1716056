-- Content counts as erased when nothing of it is left: the mark alone must not excuse words that were changed.
-- Not tried on rows that stand, so that a row forged before never keeps the service from starting: the audit names it.
alter table entry_content
    add constraint erased_is_empty check (
        erased_at is null
        or (salt is null and body is null and event is null and attachments is null and body_html is null)) not valid;
