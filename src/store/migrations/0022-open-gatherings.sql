-- Whoever may join a gathering finds those that are open, the one that shuts next first.

create index work_item_gathering on work_item (city, due_at, case_id, item) where kind = 'gather';
