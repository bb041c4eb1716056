-- Who removed a file, as the account's history tells it; of files removed before, only the reason does.
alter table attachments add column remover_id text, add column remover_name text, add column remover_role text,
  add check (num_nulls(remover_id, remover_name, remover_role) in (0, 3));
