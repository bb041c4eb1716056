-- What the desk offers: edited by the operator, read by every rule.
create table product (
  key      text primary key,
  name     text not null,
  position int  not null
);

create table plan (
  key                    text primary key,
  name                   text    not null,
  rank                   int     not null unique,
  version                bigint  not null default 1,
  announced_version      bigint  not null default 0,
  open_tickets           int     check (open_tickets >= 0),
  highest_priority       text    not null,
  attachment_bytes       bigint  not null check (attachment_bytes > 0),
  ticket_bytes           bigint  not null check (ticket_bytes > 0),
  first_response_minutes int     check (first_response_minutes > 0),
  resolution_minutes     int     check (resolution_minutes > 0),
  round_the_clock        boolean not null,
  check ((first_response_minutes is null) = (resolution_minutes is null))
);
comment on column plan.open_tickets is 'null: unlimited';
comment on column plan.resolution_minutes is 'minutes of the plan''s calendar: of business hours unless round_the_clock';

create table issue_type (
  key                  text primary key,
  label                text    not null,
  position             int     not null,
  default_priority     text    not null,
  allowed_when_expired boolean not null,
  fields               jsonb   not null,
  attachments          jsonb   not null,
  checklist            jsonb   not null
);

create table plan_issue_type (
  plan text not null references plan,
  type text not null references issue_type,
  primary key (plan, type)
);

create table feature_flag (
  key         text primary key,
  enabled     boolean not null,
  description text    not null
);

create table business_calendar (
  singleton boolean primary key default true check (singleton),
  zone      text    not null
);

create table business_hours (
  weekday int  primary key check (weekday between 1 and 7),
  opens   time not null,
  closes  time not null,
  check (opens < closes)
);

grant select on product, plan, issue_type, plan_issue_type, feature_flag, business_calendar, business_hours to "${appRole}";
grant insert, update, delete on product, issue_type, plan_issue_type, business_hours to "${appRole}";
grant update on plan, feature_flag, business_calendar to "${appRole}";
