-- An enterprise signs by its electronic licence, where it holds one in force here.
alter table signature_ask drop constraint signature_ask_how_check;
alter table signature_ask add constraint signature_ask_how_check
  check (how in ('account', 'licence', 'link', 'link-own', 'desk-drawn', 'desk-paper'));
alter table signature_ask add column certificate uuid;
comment on column signature_ask.certificate is 'The electronic licence by which an enterprise signed.';
