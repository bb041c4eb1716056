-- The line names all that it looks for; where the operator has found other words, these stay.
update issue_type t set checklist = (
  select jsonb_agg(case when line ->> 'hint' = 'Say what you did, what you expected and what happened instead.'
                        then line || '{"hint": "Say what you expected, what happened instead and what you tried already."}' else line end order by n)
  from jsonb_array_elements(t.checklist) with ordinality c (line, n))
where t.checklist @> '[{"hint": "Say what you did, what you expected and what happened instead."}]';
