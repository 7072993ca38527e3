-- A proof of who somebody is ends with the document it rests on, where the source tells when that is.
alter table real_name_proof add column valid_until date;
comment on column real_name_proof.valid_until is 'The last day it is good for; null: no end.';

-- What a provider outside said at sign-in is shown to it again at sign-out (OpenID Connect RP-Initiated Logout 1.0,
-- id_token_hint), so that it need not ask who is leaving. Sealed; gone with the session.
alter table session add column id_token jsonb;
comment on column session.id_token is 'Sealed: the ID token of the provider outside that vouched for the person.';

-- Which of a provider's levels somebody had when they last came by it.
grant update (level, linked_at) on identity_link to yingshang_app;
