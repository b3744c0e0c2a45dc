-- A partner's name is as long here as in the register of partners.
alter table outbox_dispatch modify column party varchar(200) null;
