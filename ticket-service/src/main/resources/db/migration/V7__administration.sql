-- What the operator edits: every setting counts its changes, and each change is kept with who made it.
alter table issue_type add column active boolean not null default true, add column version bigint not null default 1;
comment on column issue_type.active is 'false: retired, tickets of the type go on and no new ones are opened';

alter table product add column active boolean not null default true, add column version bigint not null default 1;

alter table feature_flag add column reason text, add column version bigint not null default 1;
comment on column feature_flag.reason is 'what people read while it is off';

alter table business_calendar add column version bigint not null default 1;

create table holiday (
  day  date primary key,
  name text not null
);

create table setting_change (
  id         text primary key,
  at         timestamptz not null,
  actor_id   text        not null,
  actor_name text        not null,
  area       text        not null,
  key        text        not null,
  name       text        not null,
  added      boolean     not null,
  fields     jsonb       not null
);
create index setting_change_by_time on setting_change (at desc, id desc);

grant select, insert, delete on holiday to "${appRole}";
grant select, insert on setting_change to "${appRole}";
revoke delete on issue_type, product from "${appRole}";
