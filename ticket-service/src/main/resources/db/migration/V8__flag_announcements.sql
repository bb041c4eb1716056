-- Other services refuse what is switched off, so they are told, as they are of plans.
alter table feature_flag add column announced_version bigint not null default 0;
