-- The nightly run: what is past its time goes. Which server runs, how far each table has come, and what went by which period.
create table retention_lease (
  name       varchar(20) not null primary key,
  version    int         not null,
  held_until datetime(6) null,
  held_by    uuid        null
);
insert into retention_lease (name, version) values ('nightly', 1);

create sequence retention_run_seq start with 50 increment by 50 cache 10;
create table retention_run (
  id          bigint      not null primary key,
  version     int         not null,
  started_at  datetime(6) not null,
  finished_at datetime(6) null,
  index retention_run_time (started_at, id),
  index retention_run_finished (finished_at)
);

create sequence retention_sweep_seq start with 50 increment by 50 cache 10;
create table retention_sweep (
  id         bigint      not null primary key,
  version    int         not null,
  run_id     bigint      not null references retention_run (id),
  period_id  bigint      not null references retention_period (id),
  table_name varchar(64) not null,
  first_kept date        not null,
  reached    bigint      not null,
  gone       int         not null,
  finished   boolean     not null,
  failed     boolean     not null,
  unique (run_id, table_name)
);

-- The running register may only add to the access log. Rows that are old enough go by this procedure, with the rights of
-- whoever made it; it leaves every row younger than 23 months, whatever it is asked for.
delimiter //
create procedure access_log_forget(in ids longtext)
  sql security definer
begin
  delete s from access_log_shown s
    join json_table(ids, '$[*]' columns (id bigint path '$')) asked on asked.id = s.log_id
    join access_log l on l.id = s.log_id
    where l.at < utc_timestamp(6) - interval 23 month;
  delete l from access_log l
    join json_table(ids, '$[*]' columns (id bigint path '$')) asked on asked.id = l.id
    where l.at < utc_timestamp(6) - interval 23 month;
end//
delimiter ;
