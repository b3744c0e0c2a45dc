-- The controller's own duty to keep data right (GDPR Art. 5(1)(d); R-82): mail that came back, and values grown old.
alter table customers_address add column returned_on date null after valid_from;

create index customers_address_returned on customers_address (returned_on, id);
create index customers_address_obtained on customers_address (replaced_at, obtained_on, id);

create sequence customers_freshness_seq start with 50 increment by 50 cache 10;
create table customers_freshness (
  id         bigint       not null primary key,
  version    int          not null,
  months     int          not null,
  valid_from date         not null,
  source     varchar(200) not null,
  unique (valid_from)
);
insert into customers_freshness (id, version, months, valid_from, source) values
  (1, 1, 24, '2018-05-25', 'GDPR Art. 5(1)(d); house rule');
