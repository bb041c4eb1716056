-- Staff may open a ticket for an account: then its owners are told in place of a requester.
alter table tickets add column opened_by_staff boolean not null default false;
update tickets t set opened_by_staff = true
from people p where p.person_id = t.opener_id and p.role in ('agent', 'lead', 'admin');

create index people_owners on people (account_id) where role = 'owner';

-- Customers who wrote in a ticket, besides its requester; projected from support.threads.v1.
create table participants (
    ticket_id text not null references tickets,
    person_id text not null,
    primary key (ticket_id, person_id)
);
insert into participants (ticket_id, person_id)
select distinct ticket_id, actor_id from notifications where event = 'customer_replied' and actor_id is not null;

grant select, insert on participants to "${appRole}";
