-- A firm's own helper is assigned by a decision: what they help with was not asked for draft by draft.

alter table help_request add column assigned boolean not null default false;
comment on column help_request.assigned is
  'Given by a register that names the helper of what the draft is about: it holds only as long as that says so.';
