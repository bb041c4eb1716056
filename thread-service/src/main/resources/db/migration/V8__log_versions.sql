-- The version that a ticket had after an act, where ticket-service told it; lines of before know none.
alter table act add column version bigint;
