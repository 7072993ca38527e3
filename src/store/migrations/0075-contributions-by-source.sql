-- A contribution is found by the case it is of, or by indicator and month: the second is an index of its own. The key
-- alone had cases below indicators, which needed a third index for what every step of the projector looks up.

alter table contribution drop constraint contribution_pkey;
drop index contribution_of_source;
alter table contribution add primary key (city, source, indicator);
