-- Personal data breaches (GDPR Art. 33, 34): every one, also those nobody outside was told of; and the reports to the Ombudsman.

-- The law's numbers, each with its day and its source; written by migrations only.
create sequence breaches_terms_seq start with 50 increment by 50 cache 10;
create table breaches_terms (
  id               bigint       not null primary key,
  version          int          not null,
  hours            int          not null,
  alert_hours      int          not null,
  last_alert_hours int          not null,
  valid_from       date         not null,
  source           varchar(200) not null,
  unique (valid_from)
);
insert into breaches_terms (id, version, hours, alert_hours, last_alert_hours, valid_from, source) values
  (1, 1, 72, 24, 6, '2018-05-25', 'GDPR Art. 33(1); Regulation (EEC, Euratom) 1182/71 Art. 3(1), (2)(a), (5); alerts: house rule');

create sequence breaches_number_seq start with 1 increment by 1 nocache;
create sequence breaches_breach_seq start with 50 increment by 50 cache 10;
create table breaches_breach (
  id              bigint        not null primary key,
  version         int           not null,
  public_id       uuid          not null,
  number          varchar(20)   not null,
  title           varchar(200)  not null,
  happened        text          not null,
  found_how       varchar(1000) not null,
  found_at        datetime(6)   not null,
  aware_at        datetime(6)   not null,
  began_at        datetime(6)   null,
  ended_at        datetime(6)   null,
  natures         varchar(60)   not null,
  categories      varchar(200)  not null,
  groups_hit      varchar(500)  null,
  persons_count   int           null,
  records_count   int           null,
  consequences    text          null,
  measures        text          null,
  processor       varchar(200)  null,
  recorded_at     datetime(6)   not null,
  recorded_by     uuid          not null,
  hours           int           not null,
  due_at          datetime(6)   not null,
  risk            varchar(10)   null,
  risk_reasons    text          null,
  notifies        boolean       null,
  late_reasons    varchar(2000) null,
  telling         varchar(20)   null,
  telling_reasons varchar(2000) null,
  decided_at      datetime(6)   null,
  decided_by      uuid          null,
  notified_at     datetime(6)   null,
  closed_on       date          null,
  unique (public_id),
  unique (number),
  index breaches_breach_due (closed_on, due_at, id),
  index breaches_breach_aware (aware_at, id)
);

create sequence breaches_report_seq start with 50 increment by 50 cache 10;
create table breaches_report (
  id        bigint       not null primary key,
  version   int          not null,
  public_id uuid         not null,
  breach_id bigint       not null references breaches_breach (id),
  phase     varchar(12)  not null,
  place     int          not null,
  language  char(2)      not null,
  content   longblob     not null,
  sha256    char(64)     not null,
  made_at   datetime(6)  not null,
  made_by   uuid         not null,
  sent_at   datetime(6)  null,
  reference varchar(100) null,
  unique (public_id),
  unique (breach_id, place)
);
