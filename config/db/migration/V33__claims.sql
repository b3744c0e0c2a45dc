-- Claims: disputes of invoices, and invoices in the hands of a collection agency. What goes on holds erasure back
-- (GDPR Art. 17(3)(e)); what has ended is kept with the books of its year.
create sequence claims_dispute_seq start with 50 increment by 50 cache 10;
create table claims_dispute (
  id             bigint       not null primary key,
  version        int          not null,
  public_id      uuid         not null unique,
  invoice_id     uuid         not null,
  invoice_number varchar(20)  not null,
  customer_id    uuid         not null,
  reason         varchar(500) not null,
  raised_on      date         not null,
  raised_at      datetime(6)  not null,
  raised_by      uuid         not null,
  state          varchar(12)  not null,
  closed_on      date         null,
  closed_by      uuid         null,
  index claims_dispute_invoice (invoice_id),
  index claims_dispute_customer (customer_id)
);

create sequence claims_number_seq start with 1001 increment by 1 nocache;
create sequence claims_case_seq start with 50 increment by 50 cache 10;
create table claims_case (
  id                 bigint       not null primary key,
  version            int          not null,
  public_id          uuid         not null unique,
  number             varchar(20)  not null unique,
  customer_id        uuid         not null,
  debtor_name        varchar(160) not null,
  agency_name        varchar(100) not null,
  agency_business_id varchar(9)   not null,
  handed_on          date         not null,
  handed_at          datetime(6)  not null,
  handed_by          uuid         not null,
  state              varchar(12)  not null,
  closed_on          date         null,
  closed_by          uuid         null,
  demanded_on        date         null,
  index claims_case_customer (customer_id),
  index claims_case_state (state, handed_at, id),
  index claims_case_closed (closed_on, id)
);

create sequence claims_claim_seq start with 50 increment by 50 cache 10;
create table claims_claim (
  id             bigint        not null primary key,
  version        int           not null,
  case_id        bigint        not null references claims_case (id),
  invoice_id     uuid          not null,
  invoice_number varchar(20)   not null,
  due_on         date          not null,
  capital        decimal(12,2) not null,
  unique (case_id, invoice_id),
  index claims_claim_invoice (invoice_id)
);
