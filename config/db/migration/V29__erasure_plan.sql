-- What would become of everything held of a person who asks to be forgotten (GDPR Art. 17; R-89): the plan as it was made,
-- its hash, and who approved it or sent it back.
create sequence erasure_plan_seq start with 50 increment by 50 cache 10;
create table erasure_plan (
  id         bigint        not null primary key,
  version    int           not null,
  public_id  uuid          not null,
  request_id uuid          not null,
  subject_id uuid          not null,
  content    longblob      not null,
  sha256     char(64)      not null,
  made_at    datetime(6)   not null,
  made_by    uuid          not null,
  ruled_at   datetime(6)   null,
  ruled_by   uuid          null,
  approved   boolean       not null,
  reason     varchar(1000) null,
  unique (public_id),
  index erasure_plan_request (request_id, made_at),
  index erasure_plan_subject (subject_id)
);
