-- What leaves the house as the answer to a request: certificate, confirmation, access report; kept as it left, with its hash.
create sequence requests_answer_seq start with 50 increment by 50 cache 10;
create table requests_answer (
  id              bigint      not null primary key,
  version         int         not null,
  public_id       uuid        not null,
  request_id      bigint      not null references requests_request (id),
  kind            varchar(30) not null,
  format          varchar(10) not null,
  language        char(2)     not null,
  template_number int         null,
  template_sha256 char(64)    null,
  content         longblob    not null,
  bytes           bigint      not null,
  sha256          char(64)    not null,
  made_at         datetime(6) not null,
  made_by         uuid        not null,
  unique (public_id),
  index requests_answer_request (request_id)
);

-- An answer is free of charge (GDPR Art. 12(5)); a fee has its reason.
alter table requests_request
  add column fee        decimal(12,2) not null default 0.00 after answered_on,
  add column fee_reason varchar(1000) null after fee;
