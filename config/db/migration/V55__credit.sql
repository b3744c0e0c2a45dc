-- Credit decisions (R-43, R-45, R-100; GDPR Art. 22; CJEU C-634/21): what rules come to is a proposal; a decision has the person who made
-- it, the grounds that very person was shown, and their reason. The database refuses one without.

-- By what a proposal is reckoned. Written by migrations only.
create table credit_rule (
  id         bigint        not null primary key,
  version    int           not null,
  rule       varchar(20)   not null,
  threshold  decimal(12,2) not null,
  valid_from date          not null,
  valid_to   date          null,
  source     varchar(200)  not null,
  unique (rule, valid_from)
);
insert into credit_rule (id, version, rule, threshold, valid_from, source) values
  (1, 1, 'COLLECTIONS',     0.00, '2026-01-01', 'house rule; own books only (GDPR Art. 5(1)(c))'),
  (2, 1, 'OVERDUE_DAYS',   30.00, '2026-01-01', 'house rule; own books only (GDPR Art. 5(1)(c))'),
  (3, 1, 'LATE_SHARE',     50.00, '2026-01-01', 'house rule; own books only (GDPR Art. 5(1)(c))'),
  (4, 1, 'KNOWN_AFTER',     3.00, '2026-01-01', 'house rule'),
  (5, 1, 'LIMIT_NEW',     500.00, '2026-01-01', 'house rule'),
  (6, 1, 'LIMIT_KNOWN',  3000.00, '2026-01-01', 'house rule');

-- What a decision allows ends with its last day.
alter table customers_customer add column credit_valid_to date null;

create sequence credit_grounds_seq start with 50 increment by 50 cache 10;
create table credit_grounds (
  id             bigint        not null primary key,
  version        int           not null,
  public_id      uuid          not null unique,
  subject_id     uuid          not null,
  shown_to       uuid          not null,
  shown_at       datetime(6)   not null,
  shown_on       date          not null,
  read_at        datetime(6)   null,
  open_sum       decimal(12,2) not null,
  overdue_sum    decimal(12,2) not null,
  overdue_days   int           not null,
  settled        int           not null,
  settled_late   int           not null,
  collections    int           not null,
  proposal       varchar(10)   not null,
  proposed_limit decimal(12,2) not null,
  unique (id, shown_to),
  index credit_grounds_subject (subject_id)
);

create sequence credit_decision_seq start with 50 increment by 50 cache 10;
create table credit_decision (
  id           bigint        not null primary key,
  version      int           not null,
  public_id    uuid          not null unique,
  subject_id   uuid          not null,
  grounds_id   bigint        not null,
  outcome      varchar(10)   not null,
  credit_limit decimal(12,2) null,
  valid_to     date          null,
  reason       varchar(2000) not null,
  decided_on   date          not null,
  decided_at   datetime(6)   not null,
  decided_by   uuid          not null,
  constraint credit_decision_once unique (grounds_id),
  unique (id, decided_by),
  index credit_decision_subject (subject_id, decided_at),
  constraint credit_decision_reason check (char_length(trim(reason)) >= 20),
  constraint credit_decision_limit check ((outcome = 'GRANTED') = (credit_limit is not null and valid_to is not null)),
  -- The decider is who was shown the grounds.
  foreign key (grounds_id, decided_by) references credit_grounds (id, shown_to)
);

create sequence credit_objection_seq start with 50 increment by 50 cache 10;
create table credit_objection (
  id          bigint        not null primary key,
  version     int           not null,
  decision_id bigint        not null references credit_decision (id),
  said        varchar(2000) not null,
  said_on     date          not null,
  how         varchar(20)   not null,
  recorded_at datetime(6)   not null,
  recorded_by uuid          not null,
  constraint credit_objection_once unique (decision_id)
);

create sequence credit_review_seq start with 50 increment by 50 cache 10;
create table credit_review (
  id           bigint        not null primary key,
  version      int           not null,
  decision_id  bigint        not null,
  reviewed_of  uuid          not null,
  grounds_id   bigint        not null,
  outcome      varchar(10)   not null,
  credit_limit decimal(12,2) null,
  valid_to     date          null,
  reason       varchar(2000) not null,
  decided_on   date          not null,
  decided_at   datetime(6)   not null,
  decided_by   uuid          not null,
  constraint credit_review_once unique (decision_id),
  constraint credit_review_grounds unique (grounds_id),
  constraint credit_review_reason check (char_length(trim(reason)) >= 20),
  constraint credit_review_limit check ((outcome = 'GRANTED') = (credit_limit is not null and valid_to is not null)),
  constraint credit_review_another check (reviewed_of <> decided_by),
  foreign key (grounds_id, decided_by) references credit_grounds (id, shown_to),
  foreign key (decision_id, reviewed_of) references credit_decision (id, decided_by)
);

insert into retention_period (id, version, clock, whom, amount, unit, counting, then_do, since_fi, since_sv, since_en, law_fi, law_sv, law_en, source, valid_from)
  select nextval(retention_period_seq), 1, 'CREDIT_GROUNDS', 'EVERYBODY', 30, 'DAY', 'EVENT', 'ERASE',
   'siitä, kun perusteet laskettiin, jos niillä ei päätetty mitään', 'från att grunderna räknades ut, om inget beslutades utifrån dem', 'from the day the grounds were reckoned, when nothing was decided by them',
   'GDPR 5(1)(e)', 'GDPR 5(1)(e)', 'GDPR 5(1)(e)', 'GDPR Art. 5(1)(e); house rule', '2026-01-01';

-- Nobody erased is weighed; no decision is without grounds.
delimiter //
create trigger credit_grounds_door before insert on credit_grounds for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_begin(new.subject_id);
  end if;
end//
delimiter ;
