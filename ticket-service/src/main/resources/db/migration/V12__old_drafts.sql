create index draft_by_age on draft (updated_at);
