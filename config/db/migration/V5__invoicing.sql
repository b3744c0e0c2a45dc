-- Invoicing (R-31): numbers from a locked series, references, payments, frozen documents.

create sequence invoicing_seller_seq start with 50 increment by 50 cache 10;
create table invoicing_seller (
  id                  bigint       not null primary key,
  version             int          not null,
  valid_from          date         not null unique,
  name                varchar(70)  not null,
  street              varchar(100) not null,
  postal_code         varchar(12)  not null,
  city                varchar(60)  not null,
  domicile            varchar(60)  not null,
  business_id         varchar(9)   not null,
  vat_number          varchar(14)  not null,
  iban                varchar(34)  not null,
  bic                 varchar(11)  null,
  email               varchar(254) not null,
  phone               varchar(20)  not null,
  financial_year_end  char(5)      not null,
  late_interest_text  varchar(80)  not null
);

-- Locked FOR UPDATE last, right before the insert, in the transaction that issues the invoice: no gap, no double.
create table invoicing_number_series (
  name        varchar(20) not null primary key,
  version     int         not null default 1,
  next_number bigint      not null
);

create sequence invoicing_invoice_seq start with 50 increment by 50 cache 10;
create table invoicing_invoice (
  id                bigint        not null primary key,
  version           int           not null,
  public_id         uuid          not null unique,
  series            varchar(20)   not null,
  sequence_number   bigint        not null,
  number            varchar(20)   not null unique,
  order_id          uuid          not null unique,
  order_number      varchar(16)   not null,
  customer_id       uuid          not null,
  contact_id        uuid          null,
  buyer_name        varchar(160)  not null,
  buyer_contact     varchar(170)  null,
  buyer_care_of     varchar(80)   null,
  buyer_street      varchar(100)  not null,
  buyer_postal_code varchar(12)   not null,
  buyer_city        varchar(60)   not null,
  buyer_country     char(2)       not null,
  buyer_business_id varchar(9)    null,
  buyer_reference   varchar(70)   null,
  language          char(2)       not null,
  issued_on         date          not null,
  delivered_on      date          not null,
  due_on            date          not null,
  payment_term_days int           not null,
  net               decimal(12,2) not null,
  vat               decimal(12,2) not null,
  gross             decimal(12,2) not null,
  paid              decimal(12,2) not null,
  status            varchar(12)   not null,
  reference         varchar(20)   not null unique,
  rf_reference      varchar(25)   not null,
  iban              varchar(34)   not null,
  issued_at         datetime(6)   not null,
  issued_by         uuid          not null,
  settled_on        date          null,
  archived_at       datetime(6)   null,
  archive_sha256    char(64)      null,
  retain_until      date          null,
  unique (series, sequence_number),
  index invoicing_invoice_time (issued_at, id),
  index invoicing_invoice_customer (customer_id, issued_at, id),
  index invoicing_invoice_contact (contact_id),
  -- Covers the ageing of what is open, and lists the open by due date.
  index invoicing_invoice_open (status, due_on, id, gross, paid)
);

create sequence invoicing_line_seq start with 50 increment by 50 cache 10;
create table invoicing_line (
  id               bigint        not null primary key,
  version          int           not null,
  invoice_id       bigint        not null references invoicing_invoice (id),
  position         int           not null,
  product_code     varchar(20)   not null,
  description      varchar(160)  not null,
  unit             varchar(10)   not null,
  quantity         decimal(12,3) not null,
  unit_price       decimal(14,5) not null,
  discount_percent decimal(4,1)  not null,
  vat_rate         decimal(4,1)  not null,
  net              decimal(12,2) not null,
  unique (invoice_id, position)
);

create sequence invoicing_vat_seq start with 50 increment by 50 cache 10;
create table invoicing_vat (
  id         bigint        not null primary key,
  version    int           not null,
  invoice_id bigint        not null references invoicing_invoice (id),
  vat_rate   decimal(4,1)  not null,
  base       decimal(12,2) not null,
  vat        decimal(12,2) not null,
  unique (invoice_id, vat_rate)
);

create sequence invoicing_payment_seq start with 50 increment by 50 cache 10;
create table invoicing_payment (
  id          bigint        not null primary key,
  version     int           not null,
  public_id   uuid          not null unique,
  intent_key  uuid          not null unique,
  invoice_id  bigint        not null references invoicing_invoice (id),
  reference   varchar(25)   not null,
  amount      decimal(12,2) not null,
  paid_on     date          not null,
  payer_name  varchar(70)   null,
  recorded_at datetime(6)   not null,
  recorded_by uuid          not null,
  index invoicing_payment_invoice (invoice_id),
  index invoicing_payment_time (recorded_at, id)
);

-- The invoice as it left: the bytes and their hash. Bulk-loaded invoices have none.
create table invoicing_document (
  invoice_id bigint      not null primary key references invoicing_invoice (id),
  version    int         not null,
  pdf        longblob    not null,
  bytes      int         not null,
  sha256     char(64)    not null,
  created_at datetime(6) not null
);
