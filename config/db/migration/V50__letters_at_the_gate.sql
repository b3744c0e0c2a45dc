-- Letters about an erasure leave through the gate. What was fetched first is what leaves: its bytes wait here until it is marked as sent,
-- done or given up. What stood in it is told to the ledger column by column.
alter table outbox_dispatch
  add column partner_id uuid         null,
  add column fields     varchar(400) not null default 'NAME,RIGHTS';

create sequence outbox_letter_seq start with 50 increment by 50 cache 10;
create table outbox_letter (
  id          bigint   not null primary key,
  version     int      not null,
  public_id   uuid     not null,
  dispatch_id bigint   not null references outbox_dispatch (id),
  subject_id  uuid     not null,
  made_on     date     not null,
  content     longblob not null,
  sha256      char(64) not null,
  unique (public_id),
  unique (dispatch_id),
  index outbox_letter_subject (subject_id)
);

-- In which language a partner is written to.
alter table disclosures_partner add column language char(2) not null default 'fi';
