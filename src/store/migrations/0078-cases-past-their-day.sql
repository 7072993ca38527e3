-- Tasks, bulletins and the leaders' first screen ask which open cases are past their day. Open ones are few beside all
-- that ever were, and without an index of them each of these questions went through the whole history.

create index case_file_open_by_due on case_file (city, due_at) where ended_at is null;
