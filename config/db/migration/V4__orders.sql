-- Orders from shop, web and reseller (R-09, R-33), products with dated VAT classes, VAT rates as dated rows with their source.

create sequence orders_vat_rate_seq start with 50 increment by 50 cache 10;
create table orders_vat_rate (
  id         bigint       not null primary key,
  version    int          not null,
  vat_class  varchar(20)  not null,
  rate       decimal(4,1) not null,
  valid_from date         not null,
  source     varchar(200) not null,
  unique (vat_class, valid_from)
);

create sequence orders_product_seq start with 50 increment by 50 cache 10;
create table orders_product (
  id         bigint        not null primary key,
  version    int           not null,
  code       varchar(20)   not null unique,
  name_fi    varchar(160)  not null,
  name_en    varchar(160)  not null,
  unit       varchar(10)   not null,
  unit_price decimal(14,5) not null,
  active     boolean       not null
);

create sequence orders_product_vat_class_seq start with 50 increment by 50 cache 10;
create table orders_product_vat_class (
  id         bigint       not null primary key,
  version    int          not null,
  product_id bigint       not null references orders_product (id),
  vat_class  varchar(20)  not null,
  valid_from date         not null,
  unique (product_id, valid_from)
);

-- An order's number names it from draft on; gaps are allowed (an invoice's number never has one).
create sequence orders_number_seq start with 1001 increment by 1 nocache;

create sequence orders_order_seq start with 50 increment by 50 cache 10;
create table orders_order (
  id                  bigint        not null primary key,
  version             int           not null,
  public_id           uuid          not null unique,
  number              varchar(16)   not null unique,
  customer_id         uuid          not null,
  orderer_id          uuid          null,
  channel             varchar(10)   not null,
  status              varchar(12)   not null,
  ordered_at          datetime(6)   not null,
  planned_delivery_on date          not null,
  buyer_reference     varchar(70)   null,
  net                 decimal(12,2) not null,
  vat                 decimal(12,2) not null,
  gross               decimal(12,2) not null,
  created_by          uuid          not null,
  confirm_key         uuid          null unique,
  confirmed_at        datetime(6)   null,
  confirmed_by        uuid          null,
  settled_on          date          null,
  archived_at         datetime(6)   null,
  archive_sha256      char(64)      null,
  retain_until        date          null,
  index orders_order_time (ordered_at, id),
  index orders_order_status (status, ordered_at, id),
  index orders_order_channel (channel, ordered_at, id),
  index orders_order_customer (customer_id, ordered_at, id, status),
  index orders_order_orderer (orderer_id)
);

create sequence orders_line_seq start with 50 increment by 50 cache 10;
create table orders_line (
  id               bigint        not null primary key,
  version          int           not null,
  order_id         bigint        not null references orders_order (id),
  position         int           not null,
  product_code     varchar(20)   not null,
  description      varchar(160)  not null,
  unit             varchar(10)   not null,
  quantity         decimal(12,3) not null,
  unit_price       decimal(14,5) not null,
  discount_percent decimal(4,1)  not null,
  vat_class        varchar(20)   not null,
  vat_rate         decimal(4,1)  not null,
  net              decimal(12,2) not null,
  unique (order_id, position)
);

-- How long an order is kept from its delivery: a law's number, so a dated row with its source.
create sequence orders_retention_seq start with 50 increment by 50 cache 10;
create table orders_retention (
  id         bigint       not null primary key,
  version    int          not null,
  years      int          not null,
  valid_from date         not null unique,
  source     varchar(200) not null
);
