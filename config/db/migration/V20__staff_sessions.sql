-- Who is signed in where, so that people can look at their own sessions and end them (ASVS 5.0 V7.5.2).
create sequence staff_session_seq start with 50 increment by 50 cache 10;
create table staff_session (
  id              bigint      not null primary key,
  version         int         not null,
  public_id       uuid        not null unique,
  account_id      bigint      not null references staff_account (id),
  password_number int         not null,
  started_at      datetime(6) not null,
  seen_at         datetime(6) not null,
  source          varchar(45) null,
  ended_at        datetime(6) null,
  index staff_session_account (account_id, started_at)
);
