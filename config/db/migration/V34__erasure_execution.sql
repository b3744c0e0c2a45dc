-- An erasure carried out (GDPR Art. 17; R-47, R-82, R-89): who is nobody any more, what still has to go and when, and the place
-- in the ledger up to which this database knows it. No name stands here.
create sequence erasure_erased_seq start with 50 increment by 50 cache 10;
create table erasure_erased (
  id            bigint   not null primary key,
  version       int      not null,
  subject_id    uuid     not null,
  request_id    uuid     null,
  plan_sha256   char(64) not null,
  erased_on     date     not null,
  ledger_number bigint   not null,
  unique (subject_id)
);

create sequence erasure_obligation_seq start with 50 increment by 50 cache 10;
create table erasure_obligation (
  id          bigint      not null primary key,
  version     int         not null,
  subject_id  uuid        not null,
  ground      varchar(20) not null,
  reference   varchar(60) not null,
  until_day   date        null,
  made_on     date        not null,
  look_on     date        not null,
  finished_at datetime(6) null,
  index erasure_obligation_subject (subject_id),
  index erasure_obligation_due (finished_at, look_on)
);

create table ledger_head (
  name        varchar(20) not null primary key,
  version     int         not null,
  last_number bigint      not null,
  last_hash   char(64)    not null
);
insert into ledger_head (name, version, last_number, last_hash) values ('erasures', 1, 0, repeat('0', 64));
