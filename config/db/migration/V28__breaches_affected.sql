-- Who was affected by a breach, frozen with the question that found them; and the letters that tell them (GDPR Art. 34).

create sequence breaches_finding_seq start with 50 increment by 50 cache 10;
create table breaches_finding (
  id         bigint        not null primary key,
  version    int           not null,
  breach_id  bigint        not null references breaches_breach (id),
  origin     varchar(10)   not null,
  accounts   varchar(2000) null,
  from_at    datetime(6)   null,
  to_at      datetime(6)   null,
  kinds      varchar(30)   null,
  list_id    uuid          null,
  persons    int           not null,
  added      int           not null,
  looks      int           not null,
  kept_since datetime(6)   null,
  found_at   datetime(6)   not null,
  found_by   uuid          not null,
  index breaches_finding_breach (breach_id)
);

create sequence breaches_affected_seq start with 1000 increment by 1000 cache 10;
create table breaches_affected (
  id         bigint      not null primary key,
  version    int         not null,
  breach_id  bigint      not null references breaches_breach (id),
  finding_id bigint      not null references breaches_finding (id),
  subject_id uuid        not null,
  looks      int         not null,
  first_at   datetime(6) null,
  last_at    datetime(6) null,
  unique (breach_id, subject_id),
  index breaches_affected_subject (subject_id)
);
