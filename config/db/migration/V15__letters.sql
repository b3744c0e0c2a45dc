-- Letters: texts of letters and certificates as the house has changed them. The shipped ones stand in the archive as number 0.
create sequence letters_template_seq start with 50 increment by 50 cache 10;
create table letters_template (
  id         bigint      not null primary key,
  version    int         not null,
  kind       varchar(40) not null,
  language   char(2)     not null,
  number     int         not null,
  valid_from date        not null,
  body       mediumtext  not null,
  sha256     char(64)    not null,
  changed_by uuid        not null,
  changed_at datetime(6) not null,
  unique (kind, language, number)
);
