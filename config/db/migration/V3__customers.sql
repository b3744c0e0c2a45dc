-- Customers: persons, the organisations they represent, and every contact value with its source (R-25..R-29, R-33..R-38).

create table customers_postal_code (
  code         char(5)     not null primary key,
  name_fi      varchar(60) not null,
  name_sv      varchar(60) not null,
  type         tinyint     not null,
  municipality varchar(60) not null
);

create sequence customers_number_seq start with 100001 increment by 1 nocache;

create sequence customers_customer_seq start with 50 increment by 50 cache 10;
create table customers_customer (
  id                 bigint       not null primary key,
  version            int          not null,
  kind               varchar(12)  not null,
  subject_id         uuid         not null unique,
  number             bigint       not null unique,
  category           varchar(20)  not null,
  status             varchar(12)  not null,
  language           char(2)      not null,
  customer_since     date         not null,
  given_names        varchar(80)  null,
  family_name        varchar(80)  null,
  organisation_name  varchar(160) null,
  business_id        varchar(9)   null,
  vat_registered     boolean      null,
  ovt                varchar(17)  null,
  einvoice_operator  varchar(20)  null,
  payment_term_days  int          not null,
  credit_limit       decimal(12,2) null,
  invoicing_method   varchar(12)  not null,
  sort_name          varchar(170) character set utf8mb4 collate utf8mb4_uca1400_swedish_ai_ci not null,
  source             varchar(20)  not null,
  source_partner     varchar(80)  null,
  obtained_on        date         not null,
  recorded_at        datetime(6)  not null,
  recorded_by        uuid         null,
  index customers_customer_sort (sort_name, id),
  index customers_customer_business_id (business_id)
);

-- Folded names in every rotation, so that one prefix range answers "makinen anna" and "anna mak" alike.
create table customers_name_key (
  customer_id bigint not null references customers_customer (id),
  name_key    varchar(170) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (name_key, customer_id),
  index customers_name_key_customer (customer_id)
);

create sequence customers_email_seq start with 50 increment by 50 cache 10;
create table customers_email (
  id             bigint       not null primary key,
  version        int          not null,
  customer_id    bigint       not null references customers_customer (id),
  address        varchar(254) not null,
  address_key    varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
  bounced_on     date         null,
  source         varchar(20)  not null,
  source_partner varchar(80)  null,
  obtained_on    date         not null,
  recorded_at    datetime(6)  not null,
  recorded_by    uuid         null,
  replaced_at    datetime(6)  null,
  index customers_email_customer (customer_id),
  index customers_email_key (address_key, id, replaced_at, customer_id)
);

create sequence customers_phone_seq start with 50 increment by 50 cache 10;
create table customers_phone (
  id             bigint       not null primary key,
  version        int          not null,
  customer_id    bigint       not null references customers_customer (id),
  e164           varchar(16)  character set ascii not null,
  as_entered     varchar(40)  not null,
  kind           varchar(12)  not null,
  source         varchar(20)  not null,
  source_partner varchar(80)  null,
  obtained_on    date         not null,
  recorded_at    datetime(6)  not null,
  recorded_by    uuid         null,
  replaced_at    datetime(6)  null,
  index customers_phone_customer (customer_id),
  index customers_phone_e164 (e164, id, replaced_at, customer_id)
);

create sequence customers_address_seq start with 50 increment by 50 cache 10;
create table customers_address (
  id             bigint       not null primary key,
  version        int          not null,
  customer_id    bigint       not null references customers_customer (id),
  kind           varchar(12)  not null,
  care_of        varchar(80)  null,
  street         varchar(100) not null,
  postal_code    varchar(12)  not null,
  city           varchar(60)  not null,
  country        char(2)      not null,
  valid_from     date         not null,
  source         varchar(20)  not null,
  source_partner varchar(80)  null,
  obtained_on    date         not null,
  recorded_at    datetime(6)  not null,
  recorded_by    uuid         null,
  replaced_at    datetime(6)  null,
  index customers_address_customer (customer_id)
);

create sequence customers_representation_seq start with 50 increment by 50 cache 10;
create table customers_representation (
  id              bigint       not null primary key,
  version         int          not null,
  person_id       bigint       not null references customers_customer (id),
  organisation_id bigint       not null references customers_customer (id),
  title           varchar(80)  null,
  valid_from      date         not null,
  valid_to        date         null,
  source          varchar(20)  not null,
  source_partner  varchar(80)  null,
  obtained_on     date         not null,
  recorded_at     datetime(6)  not null,
  recorded_by     uuid         null,
  index customers_representation_person (person_id),
  index customers_representation_organisation (organisation_id)
);

create sequence customers_note_seq start with 50 increment by 50 cache 10;
create table customers_note (
  id          bigint        not null primary key,
  version     int           not null,
  customer_id bigint        not null references customers_customer (id),
  kind        varchar(12)   not null,
  text        varchar(2000) not null,
  written_at  datetime(6)   not null,
  written_by  uuid          not null,
  index customers_note_customer (customer_id, written_at)
);
