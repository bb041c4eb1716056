create table thing (
    id text primary key,
    account_id text not null,
    name text not null,
    version bigint not null default 1
);
create table heard (
    event_id text not null,
    subject text not null,
    sequence bigint not null,
    name text not null
);
create table ledger (id text primary key);
create table ledger_copy (id text primary key);
grant select, insert, update, delete on thing, heard, ledger, ledger_copy to "${appRole}";
