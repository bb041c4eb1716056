-- The page a package was asked for from, as the account's history tells it.
alter table evidence add column route text;
