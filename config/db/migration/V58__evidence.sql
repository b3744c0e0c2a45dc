-- The record of processing activities (GDPR Art. 30), version by version as bytes; certificates of the scanner; packs that were handed out.
create sequence evidence_record_seq start with 50 increment by 50 cache 10;
create table evidence_record (
  id         bigint      not null primary key,
  version    int         not null,
  public_id  uuid        not null unique,
  number     int         not null unique,
  language   char(2)     not null,
  pdf        longblob    not null,
  pdf_sha256 char(64)    not null,
  csv        longblob    not null,
  csv_sha256 char(64)    not null,
  made_at    datetime(6) not null,
  made_by    uuid        not null
);

create sequence evidence_certificate_seq start with 50 increment by 50 cache 10;
create table evidence_certificate (
  id         bigint        not null primary key,
  version    int           not null,
  kept_at    datetime(6)   not null,
  content    varchar(8000) not null,
  signature  varchar(200)  not null,
  public_key varchar(200)  not null
);

create sequence evidence_pack_seq start with 50 increment by 50 cache 10;
create table evidence_pack (
  id      bigint      not null primary key,
  version int         not null,
  made_at datetime(6) not null,
  made_by uuid        not null,
  sha256  char(64)    not null,
  index evidence_pack_made (made_at)
);
