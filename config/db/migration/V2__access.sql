-- Who looked at whom and why (access log), what a person forbade (prohibitions), what is frozen (restrictions),
-- and which notice a person was shown (R-01).

create sequence access_log_seq start with 1000 increment by 1000 cache 10;
create table access_log (
  id           bigint      not null primary key,
  version      int         not null,
  at           datetime(6) not null,
  account_id   uuid        not null,
  employer_id  uuid        not null,
  kind         varchar(20) not null,
  purpose      varchar(40) not null,
  subject_id   uuid        null,
  result_count int         null,
  request_id   uuid        not null,
  index access_log_subject (subject_id, at),
  index access_log_account (account_id, at)
);

-- The data subjects a search showed; what was typed is never kept.
create table access_log_shown (
  log_id     bigint not null,
  subject_id uuid   not null,
  primary key (log_id, subject_id),
  index access_log_shown_subject (subject_id)
);

create sequence access_prohibition_seq start with 50 increment by 50 cache 10;
create table access_prohibition (
  id         bigint      not null primary key,
  version    int         not null,
  subject_id uuid        not null,
  kind       varchar(40) not null,
  channel    varchar(20) not null,
  set_on     date        not null,
  set_at     datetime(6) not null,
  set_by     uuid        not null,
  lifted_at  datetime(6) null,
  lifted_by  uuid        null,
  index access_prohibition_subject (subject_id)
);

create sequence access_restriction_seq start with 50 increment by 50 cache 10;
create table access_restriction (
  id         bigint       not null primary key,
  version    int          not null,
  subject_id uuid         not null,
  ground     varchar(40)  not null,
  set_at     datetime(6)  not null,
  set_by     uuid         not null,
  lifted_at  datetime(6)  null,
  lifted_by  uuid         null,
  index access_restriction_subject (subject_id)
);

create sequence access_notice_version_seq start with 50 increment by 50 cache 10;
create table access_notice_version (
  id         bigint      not null primary key,
  version    int         not null,
  label      varchar(40) not null,
  valid_from date        not null,
  valid_to   date        null,
  unique (label)
);

create sequence access_notice_shown_seq start with 50 increment by 50 cache 10;
create table access_notice_shown (
  id                bigint      not null primary key,
  version           int         not null,
  subject_id        uuid        not null,
  notice_version_id bigint      not null references access_notice_version (id),
  language          char(2)     not null,
  channel           varchar(20) not null,
  shown_at          datetime(6) not null,
  index access_notice_shown_subject (subject_id)
);
