-- Staff: personal accounts, employers, designations, confidentiality undertakings (notice R-52..R-56).
-- Time that happened is DATETIME(6) in UTC; days the law counts are DATE. Never TIMESTAMP: it ends in 2038.

create sequence staff_employer_seq start with 50 increment by 50 cache 10;
create table staff_employer (
  id             bigint       not null primary key,
  version        int          not null,
  public_id      uuid         not null unique,
  name           varchar(200) not null,
  business_id    varchar(9)   null,
  own            boolean      not null,
  agreement_from date         null,
  agreement_to   date         null
);

create sequence staff_account_seq start with 50 increment by 50 cache 10;
create table staff_account (
  id              bigint       not null primary key,
  version         int          not null,
  public_id       uuid         not null unique,
  user_name       varchar(60)  not null unique,
  display_name    varchar(120) not null,
  title           varchar(120) null,
  employer_id     bigint       not null references staff_employer (id),
  password_hash   varchar(300) not null,
  language        char(2)      not null,
  created_at      datetime(6)  not null,
  created_by      uuid         null,
  closed_at       datetime(6)  null,
  failed_attempts int          not null default 0,
  locked_until    datetime(6)  null,
  signed_in_at    datetime(6)  null
);

create sequence staff_designation_seq start with 50 increment by 50 cache 10;
create table staff_designation (
  id            bigint      not null primary key,
  version       int         not null,
  account_id    bigint      not null references staff_account (id),
  role          varchar(40) not null,
  maintain      boolean     not null,
  valid_from    date        not null,
  valid_to      date        null,
  designated_by uuid        not null,
  designated_at datetime(6) not null,
  revoked_by    uuid        null,
  revoked_at    datetime(6) null,
  index staff_designation_account (account_id)
);

create sequence staff_undertaking_text_seq start with 50 increment by 50 cache 10;
create table staff_undertaking_text (
  id             bigint       not null primary key,
  version        int          not null,
  text_version   int          not null,
  language       char(2)      not null,
  title          varchar(200) not null,
  body           text         not null,
  valid_from     date         not null,
  -- From this day on only signatures of this version (or a later one) count; until then the earlier ones do.
  required_from  date         not null,
  months_valid   int          not null,
  sha256         char(64)     not null,
  unique (text_version, language)
);

create sequence staff_undertaking_seq start with 50 increment by 50 cache 10;
create table staff_undertaking (
  id               bigint       not null primary key,
  version          int          not null,
  account_id       bigint       not null references staff_account (id),
  text_version     int          not null,
  text_sha256      char(64)     not null,
  signature        varchar(20)  not null,
  place            varchar(80)  null,
  signed_at        datetime(6)  not null,
  valid_from       date         not null,
  valid_to         date         not null,
  countersigned_by uuid         null,
  revoked_at       datetime(6)  null,
  revoked_by       uuid         null,
  revoke_reason    varchar(400) null,
  index staff_undertaking_account (account_id)
);

create sequence staff_sign_in_seq start with 50 increment by 50 cache 10;
create table staff_sign_in (
  id         bigint      not null primary key,
  version    int         not null,
  at         datetime(6) not null,
  account_id bigint      null,
  outcome    varchar(20) not null,
  source     varchar(45) null,
  index staff_sign_in_at (at)
);
