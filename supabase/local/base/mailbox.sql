-- The demo mailbox: what would have been sent, kept to be read on a page. Not part of hosted.
create schema mailbox;
create table mailbox.mails (
  id bigint generated always as identity primary key,
  sent_at timestamptz not null default now(),
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null,
  raw text not null
);
create index mails_recipient_idx on mailbox.mails (recipient, id desc);
