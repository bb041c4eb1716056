-- Whether what is being typed is an internal note: of one that comes, customers learn neither who writes it nor when.
alter table presence add column noting boolean not null default false;
