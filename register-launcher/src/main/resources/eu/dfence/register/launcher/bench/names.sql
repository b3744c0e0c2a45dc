create table bench_name (
  id            bigint not null primary key,
  kind          varchar(12) not null,
  born          datetime(6) not null,
  digits        bigint not null,
  given_id      int not null,
  family_id     int not null,
  given         varchar(80) not null,
  family        varchar(80) not null,
  organisation  varchar(160) not null,
  given_folded  varchar(80) not null,
  family_folded varchar(80) not null,
  trade_folded  varchar(80) not null
) engine = aria transactional = 0;

insert into bench_name
select s.seq, if(s.seq % 10 in (3, 6, 9), 'ORGANISATION', 'PERSON'),
       timestamp('@FIRST_CUSTOMER@') + interval floor(s.seq * @CUSTOMER_STEP@) second, 9000000 + s.seq % 1000000, g.id, f.id,
       g.name, f.name, concat(t.name, ' ', f.name, ' Oy'), g.folded, f.folded, t.folded
  from seq_1_to_@N@ s
  join bench_given g on g.id = floor(pow(@chance(s.seq, 2654435761)@, 1.5) * @GIVEN@)
  join bench_family f on f.id = floor(pow(@chance(s.seq, 2246822519)@, 1.5) * @FAMILIES@)
  join bench_trade t on t.id = floor(@chance(s.seq, 3266489917)@ * @TRADES@);
