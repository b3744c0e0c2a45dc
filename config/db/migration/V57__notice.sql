-- The notice: the house's own words in it, the versions that were published or came from before, their bytes and their clauses
-- (R-01, R-02, R-90; GDPR Art. 5(2), 12 to 14).
create sequence notice_words_seq start with 50 increment by 50 cache 10;
create table notice_words (
  id         bigint        not null primary key,
  version    int           not null,
  clause     varchar(20)   not null,
  language   char(2)       not null,
  body       varchar(8000) not null,
  written_at datetime(6)   not null,
  written_by uuid          not null,
  index notice_words_newest (language, clause, id)
);

create sequence notice_edition_seq start with 50 increment by 50 cache 10;
create table notice_edition (
  id           bigint      not null primary key,
  version      int         not null,
  valid_from   date        not null,
  valid_to     date        null,
  archived     boolean     not null,
  published_at datetime(6) not null,
  published_by uuid        not null,
  unique (valid_from)
);

create sequence notice_text_seq start with 50 increment by 50 cache 10;
create table notice_text (
  id         bigint      not null primary key,
  version    int         not null,
  edition_id bigint      not null references notice_edition (id),
  language   char(2)     not null,
  media      varchar(60) not null,
  content    mediumblob  not null,
  sha256     char(64)    not null,
  paper      mediumblob  null,
  paper_sha256 char(64)  null,
  unique (edition_id, language)
);

create sequence notice_clause_seq start with 50 increment by 50 cache 10;
create table notice_clause (
  id       bigint       not null primary key,
  version  int          not null,
  text_id  bigint       not null references notice_text (id),
  clause   varchar(20)  not null,
  heading  varchar(200) not null,
  body     mediumtext   not null,
  unique (text_id, clause)
);

-- Acts that are no more, by a pattern (Java's) of whole words that no notice may contain. Written by migrations only.
create sequence notice_repealed_seq start with 50 increment by 50 cache 10;
create table notice_repealed (
  id          bigint       not null primary key,
  version     int          not null,
  pattern     varchar(100) not null,
  act         varchar(200) not null,
  repealed_on date         not null,
  source      varchar(200) not null,
  unique (pattern)
);
insert into notice_repealed (id, version, pattern, act, repealed_on, source) values
  (1, 1, 'henkilötietola(k|e|i(?!nsäädän))[a-zåäö]*', 'henkilötietolaki 523/1999', '2019-01-01', 'tietosuojalaki 1050/2018 37 §'),
  (2, 1, '523/1999', 'henkilötietolaki 523/1999', '2019-01-01', 'tietosuojalaki 1050/2018 37 §'),
  (3, 1, 'personuppgiftslag(en|ens|s)?', 'personuppgiftslagen 523/1999', '2019-01-01', 'dataskyddslagen 1050/2018 37 §'),
  (4, 1, 'personal data act', 'Personal Data Act 523/1999', '2019-01-01', 'Data Protection Act 1050/2018, section 37'),
  (5, 1, '95/46/e[a-z]+', 'Directive 95/46/EC', '2018-05-25', 'GDPR Art. 94(1)'),
  (6, 1, '516/2004', 'sähköisen viestinnän tietosuojalaki 516/2004', '2015-01-01', 'laki 917/2014 351 §'),
  (7, 1, 'henkilörekisterila(k|e|i(?!nsäädän))[a-zåäö]*', 'henkilörekisterilaki 471/1987', '1999-06-01', 'henkilötietolaki 523/1999 50 §'),
  (8, 1, 'personregisterlag(en|ens|s)?', 'personregisterlagen 471/1987', '1999-06-01', 'personuppgiftslagen 523/1999 50 §'),
  (9, 1, 'viestinnän tietosuojala(k|e|i(?!nsäädän))[a-zåäö]*', 'sähköisen viestinnän tietosuojalaki 516/2004', '2015-01-01', 'laki 917/2014 351 §'),
  (10, 1, 'dataskydd vid elektronisk kommunikation', 'lagen om dataskydd vid elektronisk kommunikation 516/2004', '2015-01-01', 'lagen 917/2014 351 §'),
  (11, 1, 'protection of privacy in electronic communications', 'Act on the Protection of Privacy in Electronic Communications 516/2004', '2015-01-01', 'Act 917/2014, section 351');

-- Whom each version was last shown to, and what somebody was last shown.
alter table access_notice_shown
  add index access_notice_shown_version (notice_version_id, channel, subject_id, shown_at),
  add index access_notice_shown_last (subject_id, shown_at, id);
drop index access_notice_shown_subject on access_notice_shown;
