insert into invoicing_line
  (id, version, invoice_id, position, product_code, description, unit, quantity, unit_price, discount_percent, vat_rate, net)
select s.id * 3 - 3 + l.position, 1, s.id, l.position, p.code, p.name_fi, p.unit, @quantity(s.id, l.position)@, p.unit_price, 0,
       s.rate, round(@quantity(s.id, l.position)@ * p.unit_price, 2)
  from bench_sale s
  join bench_position l on l.position <= s.line_count
  join bench_product p on p.id = s.product_from + (s.id + l.position * 7) % s.products
 where s.series is not null
 order by s.id, l.position;
