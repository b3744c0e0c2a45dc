-- What data subjects ask for (GDPR Art. 12, 15-22; notice R-77..R-93): receipt, clock, decision, answer.

-- The law's numbers, each with its day and its source; written by migrations only.
create sequence requests_terms_seq start with 50 increment by 50 cache 10;
create table requests_terms (
  id              bigint       not null primary key,
  version         int          not null,
  months          int          not null,
  further_months  int          not null,
  alert_days      int          not null,
  last_alert_days int          not null,
  valid_from      date         not null,
  source          varchar(200) not null,
  unique (valid_from)
);
insert into requests_terms (id, version, months, further_months, alert_days, last_alert_days, valid_from, source) values
  (1, 1, 1, 2, 14, 5, '2018-05-25', 'GDPR Art. 12(3); Regulation (EEC, Euratom) 1182/71 Art. 3; alerts: house rule');

create sequence requests_number_seq start with 1 increment by 1 nocache;
create sequence requests_request_seq start with 50 increment by 50 cache 10;
create table requests_request (
  id                bigint        not null primary key,
  version           int           not null,
  public_id         uuid          not null,
  number            varchar(20)   not null,
  subject_id        uuid          not null,
  standing          varchar(20)   not null,
  person_name       varchar(200)  not null,
  contact           varchar(200)  null,
  asked_right       varchar(30)   not null,
  prohibits         boolean       not null,
  channel           varchar(20)   not null,
  received_on       date          not null,
  language          char(2)       not null,
  written           boolean       not null,
  signature         varchar(20)   not null,
  representative    varchar(200)  null,
  authority         varchar(20)   null,
  said              varchar(4000) null,
  recorded_at       datetime(6)   not null,
  recorded_by       uuid          not null,
  state             varchar(20)   not null,
  handler_id        uuid          null,
  identity_method   varchar(40)   null,
  identified_on     date          null,
  months            int           not null,
  further_months    int           not null,
  paused_days       int           not null,
  held_on           date          null,
  due_on            date          not null,
  extension_reason  varchar(1000) null,
  extension_told_on date          null,
  decision          varchar(20)   null,
  decision_reasons  varchar(4000) null,
  decision_ground   varchar(500)  null,
  decided_on        date          null,
  decided_by        uuid          null,
  certificate_id    uuid          null,
  answered_on       date          null,
  closed_on         date          null,
  unique (public_id),
  unique (number),
  index requests_request_open (closed_on, due_on, id),
  index requests_request_received (received_on, id),
  index requests_request_subject (subject_id)
);

create sequence requests_correction_seq start with 50 increment by 50 cache 10;
create table requests_correction (
  id            bigint       not null primary key,
  version       int          not null,
  request_id    bigint       not null references requests_request (id),
  datum         varchar(100) not null,
  current_value varchar(500) null,
  wanted_value  varchar(500) null,
  ground        varchar(500) null,
  defect        varchar(20)  not null,
  remedy        varchar(20)  not null,
  index requests_correction_request (request_id)
);

create sequence requests_objection_seq start with 50 increment by 50 cache 10;
create table requests_objection (
  id         bigint      not null primary key,
  version    int         not null,
  request_id bigint      not null references requests_request (id),
  purpose    varchar(40) not null,
  scope      varchar(20) not null,
  index requests_objection_request (request_id)
);

create sequence requests_hold_seq start with 50 increment by 50 cache 10;
create table requests_hold (
  id         bigint        not null primary key,
  version    int           not null,
  request_id bigint        not null references requests_request (id),
  reason     varchar(20)   not null,
  question   varchar(1000) not null,
  held_on    date          not null,
  resumed_on date          null,
  index requests_hold_request (request_id)
);
