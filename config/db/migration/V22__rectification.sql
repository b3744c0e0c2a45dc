-- Corrections carried out (GDPR Art. 16), and who was told of them: every source and every recipient of a wrong value (Art. 19).
alter table requests_correction
  add column settled_on date         null after remedy,
  add column settled_by uuid         null after settled_on,
  add column outcome    varchar(500) null after settled_by;

create sequence rectification_notice_seq start with 50 increment by 50 cache 10;
create table rectification_notice (
  id              bigint       not null primary key,
  version         int          not null,
  public_id       uuid         not null,
  request_id      uuid         not null,
  request_number  varchar(20)  not null,
  subject_id      uuid         not null,
  role            varchar(12)  not null,
  party           varchar(120) not null,
  datum           varchar(100) not null,
  letter          longblob     not null,
  sha256          char(64)     not null,
  made_at         datetime(6)  not null,
  made_by         uuid         not null,
  answer_by       date         not null,
  sent_on         date         null,
  channel         varchar(20)  null,
  settled_on      date         null,
  acknowledged    boolean      not null,
  remark          varchar(500) null,
  unique (public_id),
  index rectification_notice_open (settled_on, answer_by, id),
  index rectification_notice_request (request_id),
  index rectification_notice_subject (subject_id)
);
