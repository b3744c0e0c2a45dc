-- Where /health/ready writes a row and takes it back. Always empty.
create table operations_probe (
  id bigint      not null auto_increment primary key,
  at datetime(6) not null
);
