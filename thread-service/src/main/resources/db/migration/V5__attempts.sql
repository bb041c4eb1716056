-- Attempts are deleted when they are old. What a page saved by itself as someone typed never was an act.
grant delete on act to "${appRole}";
delete from act where outcome <> 'accepted' and action in ('drafts', 'reply_draft');

-- The export of a package has a line of its own now; attempts at it go by the same name.
update act set action = 'evidence_exported' where action = 'export_evidence';
