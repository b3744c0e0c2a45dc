-- Mailing lists (R-21..R-24): who was chosen, who got in when the file was made, and why the others did not.

create sequence outreach_mailing_seq start with 50 increment by 50 cache 10;
create table outreach_mailing (
  id        bigint       not null primary key,
  version   int          not null,
  public_id uuid         not null,
  purpose   varchar(40)  not null,
  medium    varchar(10)  not null,
  recipient varchar(120) not null,
  chosen    int          not null,
  chosen_at datetime(6)  not null,
  chosen_by uuid         not null,
  went      int          null,
  made_at   datetime(6)  null,
  made_by   uuid         null,
  sha256    char(64)     null,
  unique (public_id),
  index outreach_mailing_chosen (chosen_at)
);

create sequence outreach_mailed_seq start with 1000 increment by 1000 cache 10;
create table outreach_mailed (
  id         bigint      not null primary key,
  version    int         not null,
  mailing_id bigint      not null references outreach_mailing (id),
  subject_id uuid        not null,
  left_out   varchar(20) null,
  unique (mailing_id, subject_id),
  index outreach_mailed_subject (subject_id)
);
