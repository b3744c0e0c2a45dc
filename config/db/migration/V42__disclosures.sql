-- The gate and its ledger: for what the notice lets personal data out, which columns a partner needs for it, and all that left
-- (R-14, R-18, R-43, R-44; GDPR Art. 5(1)(c), 5(2), 15(1)(c), 30).

-- What the notice names, each with its days and its place; written by migrations only.
create table disclosures_purpose (
  purpose    varchar(30)  not null,
  valid_from date         not null,
  valid_to   date         null,
  source     varchar(200) not null,
  primary key (purpose, valid_from)
);
insert into disclosures_purpose (purpose, valid_from, source) values
  ('MAILING', '2018-01-04', 'notice of 4.1.2018: lists and mailing labels (R-21 to R-23)'),
  ('INVOICING', '2018-01-04', 'notice of 4.1.2018: invoicing (R-44)'),
  ('COLLECTION', '2018-01-04', 'notice of 4.1.2018: collection (R-44)'),
  ('CREDIT_APPLICATION', '2018-01-04', 'notice of 4.1.2018: credit application (R-44)'),
  ('CREDIT_DECISION', '2018-01-04', 'notice of 4.1.2018: in support of a credit decision (R-43)'),
  ('VALUE_ADDED_SERVICE', '2018-01-04', 'notice of 4.1.2018: value-added services (R-43)'),
  ('LEGAL_OBLIGATION', '2018-01-04', 'notice of 4.1.2018: when legislation demands it (R-44)'),
  ('DATA_SUBJECT_RIGHTS', '2018-05-25', 'GDPR Art. 12 to 22');

create sequence disclosures_profile_seq start with 50 increment by 50 cache 10;
create table disclosures_profile (
  id         bigint       not null primary key,
  version    int          not null,
  partner_id bigint       not null references disclosures_partner (id),
  purpose    varchar(30)  not null,
  fields     varchar(400) not null,
  unique (partner_id, purpose)
);

create sequence disclosures_ledger_seq start with 1000 increment by 1000 cache 10;
create table disclosures_ledger (
  id             bigint       not null primary key,
  version        int          not null,
  at             datetime(6)  not null,
  account_id     uuid         not null,
  document_id    uuid         not null,
  leaving        varchar(20)  not null,
  recipient      varchar(20)  not null,
  partner_id     uuid         null,
  recipient_name varchar(200) null,
  purpose        varchar(30)  not null,
  fields         varchar(400) not null,
  country        char(2)      null,
  basis          varchar(20)  null,
  sha256         char(64)     not null,
  persons        int          not null,
  subject_id     uuid         null,
  unique (document_id),
  index disclosures_ledger_subject (subject_id, at),
  index disclosures_ledger_partner (partner_id, id)
);

-- The persons of what left, when they were not one.
create table disclosures_ledger_person (
  ledger_id  bigint not null,
  subject_id uuid   not null,
  primary key (ledger_id, subject_id),
  index disclosures_ledger_person_subject (subject_id)
);

alter table outreach_mailing add column partner_id uuid null;

-- Lists that left before there was a ledger.
insert into disclosures_ledger (id, version, at, account_id, document_id, leaving, recipient, recipient_name, purpose, fields, sha256, persons)
  select nextval(disclosures_ledger_seq), 1, made_at, made_by, public_id, 'MAILING_LIST', 'PARTNER', recipient, 'MAILING',
    if(medium = 'EMAIL', 'NAME,EMAIL', 'NAME,CARE_OF,STREET,POSTAL_CODE,CITY,COUNTRY'), sha256, went
  from outreach_mailing where made_at is not null;
insert into disclosures_ledger_person (ledger_id, subject_id)
  select l.id, d.subject_id from disclosures_ledger l
    join outreach_mailing m on m.public_id = l.document_id
    join outreach_mailed d on d.mailing_id = m.id and d.left_out is null;

-- The running register may only add to its ledger. Rows that are old enough go by this procedure, with the rights of whoever
-- made it; it leaves every row younger than 35 months, whatever it is asked for.
delimiter //
create procedure disclosures_ledger_forget(in ids longtext)
  sql security definer
begin
  delete p from disclosures_ledger_person p
    join json_table(ids, '$[*]' columns (id bigint path '$')) asked on asked.id = p.ledger_id
    join disclosures_ledger l on l.id = p.ledger_id
    where l.at < utc_timestamp(6) - interval 35 month;
  delete l from disclosures_ledger l
    join json_table(ids, '$[*]' columns (id bigint path '$')) asked on asked.id = l.id
    where l.at < utc_timestamp(6) - interval 35 month;
end//
delimiter ;
