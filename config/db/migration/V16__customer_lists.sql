-- What a customer list can be narrowed to, kept beside each customer so that every filter walks an index in list order.
alter table customers_customer
  add column postal_city varchar(60) character set utf8mb4 collate utf8mb4_uca1400_ai_ci null after sort_name,
  add column forbidden   boolean not null default false after postal_city,
  add column restricted  boolean not null default false after forbidden;

update customers_customer c set
  c.postal_city = (select a.city from customers_address a where a.customer_id = c.id and a.kind = 'POSTAL'
                   and a.replaced_at is null order by a.id desc limit 1),
  c.forbidden = exists (select 1 from access_prohibition p where p.subject_id = c.subject_id and p.lifted_at is null),
  c.restricted = exists (select 1 from access_restriction r where r.subject_id = c.subject_id and r.lifted_at is null);

create index customers_customer_kind       on customers_customer (kind, sort_name, id);
create index customers_customer_status     on customers_customer (status, sort_name, id);
create index customers_customer_city       on customers_customer (postal_city, sort_name, id);
create index customers_customer_forbidden  on customers_customer (forbidden, sort_name, id);
create index customers_customer_restricted on customers_customer (restricted, sort_name, id);

-- A clerk's own ways of seeing the list: filters and columns, never what was typed to find somebody. The one without a
-- name is how the list opens.
create table customers_list_view (
  id         uuid         not null primary key,
  version    int          not null,
  account_id uuid         not null,
  name       varchar(40)  not null,
  kind       varchar(12)  null,
  status     varchar(12)  null,
  city       varchar(60)  null,
  forbidden  boolean      not null,
  restricted boolean      not null,
  shown      varchar(120) not null,
  unique index customers_list_view_account (account_id, name)
);
