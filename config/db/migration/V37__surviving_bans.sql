-- What a person forbade outlives the person's data (GDPR Art. 21(3)): a pseudonym of an e-mail address, a phone number or a name with
-- its address, what was forbidden and since when, and nothing else. The key of the pseudonyms lies outside the database.
create sequence access_surviving_ban_seq start with 50 increment by 50 cache 10;
create table access_surviving_ban (
  id        bigint      not null primary key,
  version   int         not null,
  pseudonym char(64)    character set ascii not null,
  kind      varchar(40) not null,
  set_on    date        not null,
  unique (pseudonym, kind)
);

-- A prohibition known again by such a pseudonym; how it was once said is not kept.
alter table access_prohibition add column survived boolean not null default false, modify column channel varchar(20) null;
