-- What is switched off for everyone, as ticket-service last told; a flag without a row is on.
create table feature_flag (
    flag    text    primary key,
    enabled boolean not null,
    reason  text,
    version bigint  not null
);

grant select, insert, update on feature_flag to ${appRole};
