-- Who must hear of an erasure (GDPR Art. 12(3), 19, 28(3)(g)): processors who are ordered to delete, recipients who are told, and the
-- person who left word where to be told of what goes later. Whom it is about stands here no longer than it takes to tell.
create sequence outbox_dispatch_seq start with 50 increment by 50 cache 10;
create table outbox_dispatch (
  id          bigint        not null primary key,
  version     int           not null,
  public_id   uuid          not null,
  subject_id  uuid          not null,
  kind        varchar(20)   not null,
  party       varchar(160)  null,
  about       varchar(1000) null,
  content     varchar(2000) not null,
  language    char(2)       not null,
  given_on    date          null,
  made_on     date          not null,
  answer_by   date          not null,
  sent_on     date          null,
  channel     varchar(20)   null,
  reminded_on date          null,
  settled_on  date          null,
  remark      varchar(500)  null,
  unique (public_id),
  unique (subject_id, party),
  index outbox_dispatch_open (settled_on, answer_by, id)
);

create table outbox_word (
  subject_id uuid         not null primary key,
  place      varchar(500) not null,
  language   char(2)      not null
);
