-- The write function holds keys itself, all of a batch in one step.

drop function hold_entry(text, text, text, boolean);
