-- Nobody is singled out among anonymous orders (WP216, Opinion 05/2014 on anonymisation techniques, 3.2.1): how many customers share a
-- product, a channel and a period, and how many they must be at least. No order and no person stands here, nor whoever became
-- anonymous before: of them nobody knows any more how many they were.
create table orders_anonymity (
  valid_from date         not null primary key,
  k          int          not null,
  source     varchar(200) not null
);
insert into orders_anonymity (valid_from, k, source)
  values ('2014-04-10', 5, 'WP216, Opinion 05/2014 on anonymisation techniques, 3.2.1: k-anonymity; five by house rule');

create table orders_anonymous (
  product_code varchar(20) not null,
  period       varchar(10) not null,
  begins_on    date        not null,
  channel      varchar(10) not null,
  members      int         not null,
  primary key (product_code, begins_on, period, channel)
);
