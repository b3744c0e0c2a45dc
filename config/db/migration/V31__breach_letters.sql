-- What each affected person was told of a breach (GDPR Art. 34): the letter as it was written, or why none could be.
create sequence breaches_letter_seq start with 50 increment by 50 cache 10;
create table breaches_letter (
  id         bigint      not null primary key,
  version    int         not null,
  public_id  uuid        not null,
  breach_id  bigint      not null references breaches_breach (id),
  subject_id uuid        not null,
  language   char(2)     null,
  content    longblob    null,
  sha256     char(64)    null,
  made_at    datetime(6) not null,
  made_by    uuid        not null,
  sent_on    date        null,
  unique (public_id),
  unique (breach_id, subject_id),
  index breaches_letter_subject (subject_id)
);
