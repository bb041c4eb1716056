-- What the log tells of a refused or failed attempt beside who, what, when and where from.
alter table act
    add column problem    text,
    add column gate       text,
    add column request_id text;

-- Attempts are few among many acts; a reader who asks for them alone need not walk past the others.
create index act_attempt on act (account_id, at desc, act_id desc) where outcome <> 'accepted';
create index act_attempt_all on act (at desc, act_id desc) where outcome <> 'accepted';
