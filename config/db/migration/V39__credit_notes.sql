-- Credit notes: what of an issued invoice is taken back, line by line and rate by rate, under numbers of their own
-- (AVL 209 b, 209 e §). Sums are what is credited, above zero; the page prints them with a minus.
alter table invoicing_invoice add column credited decimal(12,2) not null default 0.00;
alter table invoicing_invoice
  drop index invoicing_invoice_open,
  add index invoicing_invoice_open (status, due_on, id, gross, paid, credited),
  drop index invoicing_invoice_balance,
  add index invoicing_invoice_balance (customer_id, status, due_on, gross, paid, credited);

create sequence invoicing_credit_seq start with 50 increment by 50 cache 10;
create table invoicing_credit (
  id              bigint        not null primary key,
  version         int           not null,
  public_id       uuid          not null unique,
  intent_key      uuid          not null unique,
  invoice_id      bigint        not null references invoicing_invoice (id),
  series          varchar(20)   not null,
  sequence_number bigint        not null,
  number          varchar(20)   not null unique,
  reason          varchar(200)  not null,
  net             decimal(12,2) not null,
  vat             decimal(12,2) not null,
  gross           decimal(12,2) not null,
  issued_on       date          not null,
  issued_at       datetime(6)   not null,
  issued_by       uuid          not null,
  unique (series, sequence_number),
  index invoicing_credit_invoice (invoice_id)
);

create sequence invoicing_credit_line_seq start with 50 increment by 50 cache 10;
create table invoicing_credit_line (
  id         bigint        not null primary key,
  version    int           not null,
  invoice_id bigint        not null references invoicing_invoice (id),
  credit_id  bigint        not null references invoicing_credit (id),
  position   int           not null,
  net        decimal(12,2) not null,
  unique (credit_id, position),
  index invoicing_credit_line_invoice (invoice_id)
);

create sequence invoicing_credit_vat_seq start with 50 increment by 50 cache 10;
create table invoicing_credit_vat (
  id         bigint        not null primary key,
  version    int           not null,
  invoice_id bigint        not null references invoicing_invoice (id),
  credit_id  bigint        not null references invoicing_credit (id),
  vat_rate   decimal(4,1)  not null,
  base       decimal(12,2) not null,
  vat        decimal(12,2) not null,
  unique (credit_id, vat_rate),
  index invoicing_credit_vat_invoice (invoice_id)
);

create table invoicing_credit_document (
  credit_id  bigint      not null primary key references invoicing_credit (id),
  version    int         not null,
  invoice_id bigint      not null references invoicing_invoice (id),
  pdf        longblob    not null,
  bytes      int         not null,
  sha256     char(64)    not null,
  created_at datetime(6) not null,
  index invoicing_credit_document_invoice (invoice_id)
);
