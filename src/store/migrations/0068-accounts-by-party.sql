-- Whose account a party has was answered by reading every account: at each application, and for everybody who is told of
-- something.

create index account_of_party on account (city, party) where party is not null;
comment on index account_of_party is 'Whose account a party has.';
