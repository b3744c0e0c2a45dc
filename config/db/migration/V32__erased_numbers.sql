-- Numbers of invoices that no law keeps any more and that went: the series shows no gap though they are gone (AVL 209 e §; KPL 2:10).
create table invoicing_number_ended (
  series          varchar(20) not null,
  sequence_number bigint      not null,
  primary key (series, sequence_number)
);
