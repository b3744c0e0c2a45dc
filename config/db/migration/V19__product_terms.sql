-- A product's price from a day on. Before the first such day holds the price it was opened with (orders_product.unit_price).
create sequence orders_product_price_seq start with 50 increment by 50 cache 10;
create table orders_product_price (
  id         bigint        not null primary key,
  version    int           not null,
  product_id bigint        not null references orders_product (id),
  valid_from date          not null,
  unit_price decimal(14,5) not null,
  changed_at datetime(6)   null,
  changed_by uuid          null,
  unique (product_id, valid_from)
);

-- Why nothing is charged on a product (AVL 209 e § 1 mom 11 k): its own ground. Without one the law's row of the zero rate says it.
alter table orders_product_vat_class
  add column ground     varchar(200) null,
  add column changed_at datetime(6) null,
  add column changed_by uuid null;

-- The ground as it was when the line was written; it stands on the invoice.
alter table orders_line add column vat_ground varchar(200) null after vat_rate;
update orders_line l join orders_order o on o.id = l.order_id
   set l.vat_ground = (select r.source from orders_vat_rate r
                        where r.vat_class = 'ZERO' and r.valid_from <= o.planned_delivery_on
                        order by r.valid_from desc limit 1)
 where o.status = 'DRAFT' and l.vat_rate = 0;
