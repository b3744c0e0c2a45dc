-- Who changed which value of a person and when; what it was and became can be read with the person's own key only. The key is itself
-- locked with one that lies outside the database: without the row here, or the safe there, the values are gone (GDPR Art. 17, 25(1)).
create table vault_key (
  subject_id uuid          not null primary key,
  locked_key varbinary(60) not null,
  made_at    datetime(6)   not null
);

create sequence vault_change_seq start with 50 increment by 50 cache 10;
create table vault_change (
  id         bigint      not null primary key,
  subject_id uuid        not null,
  at         datetime(6) not null,
  account_id uuid        null,
  field      varchar(60) not null,
  old_value  blob        null,
  new_value  blob        null,
  index vault_change_subject (subject_id, id)
);

-- By what this database knows its safe again: a pseudonym under the key that was there first.
create table vault_safe (
  id    int                        not null primary key,
  proof char(64) character set ascii not null
);

-- Nothing new is told of whoever was erased (R-89).
create trigger vault_key_door before insert on vault_key for each row
  call erasure_door(new.subject_id);
create trigger vault_change_door before insert on vault_change for each row
  call erasure_door(new.subject_id);
