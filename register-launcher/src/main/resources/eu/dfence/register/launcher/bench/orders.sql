insert into orders_order
  (id, version, public_id, number, customer_id, channel, status, ordered_at, planned_delivery_on, net, vat, gross,
   created_by, confirm_key, confirmed_at, confirmed_by, settled_on, archived_at, archive_sha256, retain_until)
select id, 2, @uuid(2, id, at)@, concat(date_format(at, '%y-'), 1000 + id), customer, elt(1 + id % 3, 'SHOP', 'WEB', 'RESELLER'),
       if(settled_on is null, 'CONFIRMED', 'ARCHIVED'), at, delivery, net, vat, net + vat, '@CLERK@',
       @uuid(5, id, at)@, at, '@CLERK@', settled_on, settled_at, if(settled_on is null, null, sha2(id, 256)),
       if(settled_on is null, null, delivery + interval 3 year)
  from bench_sale
 order by id;

insert into orders_line
  (id, version, order_id, position, product_code, description, unit, quantity, unit_price, discount_percent, vat_class,
   vat_rate, net)
select s.id * 3 - 3 + l.position, 1, s.id, l.position, p.code, p.name_fi, p.unit, @quantity(s.id, l.position)@, p.unit_price, 0,
       p.vat_class, s.rate, round(@quantity(s.id, l.position)@ * p.unit_price, 2)
  from bench_sale s
  join bench_position l on l.position <= s.line_count
  join bench_product p on p.id = s.product_from + (s.id + l.position * 7) % s.products
 order by s.id, l.position;
