-- Attempts that ended in a refusal: what a server that is merely away costs does not count against a message.
alter table deliveries add column refusals integer not null default 0;
