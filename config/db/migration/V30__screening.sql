-- Whether a processing needs a data protection impact assessment (GDPR Art. 35): each screening as it was signed; a new one replaces none.
create sequence screening_screening_seq start with 50 increment by 50 cache 10;
create table screening_screening (
  id            bigint        not null primary key,
  version       int           not null,
  public_id     uuid          not null,
  processing_id uuid          not null,
  revision      int           not null,
  processing    varchar(200)  not null,
  describes     varchar(2000) not null,
  outcome       varchar(12)   not null,
  reasons       varchar(4000) not null,
  advice        varchar(4000) not null,
  review_on     date          not null,
  signed_at     datetime(6)   not null,
  signed_by     uuid          not null,
  unique (public_id),
  unique (processing_id, revision)
);

create sequence screening_answer_seq start with 50 increment by 50 cache 10;
create table screening_answer (
  id           bigint       not null primary key,
  version      int          not null,
  screening_id bigint       not null references screening_screening (id),
  question     varchar(30)  not null,
  yes          boolean      not null,
  reason       varchar(500) null,
  unique (screening_id, question)
);
