-- The line on a type's card, which the dashboard kept in its code so far.
alter table issue_type add column description text not null default '';

update issue_type t set description = d.line
from (values
  ('failed_install', 'A product does not install'),
  ('failed_update', 'An update stops or breaks the site'),
  ('licence', 'A key is refused or runs out'),
  ('billing', 'Invoices, plan, account data'),
  ('bug', 'Something works differently than it should'),
  ('performance', 'It works, but too slowly'),
  ('security', 'A weakness or a suspicion'),
  ('question', 'How something works')
) d (key, line)
where t.key = d.key;
