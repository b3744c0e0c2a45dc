create table bench_sale (
  id              bigint not null primary key,
  at              datetime(6) not null,
  day             date not null,
  customer_id     bigint not null,
  customer        uuid not null,
  delivery        date not null,
  due             date not null,
  line_count      int not null,
  product_from    int not null,
  products        int not null,
  rate            decimal(4,1) not null,
  net             decimal(12,2) not null,
  vat             decimal(12,2) not null,
  series          int null,
  sequence_number bigint null,
  reference       bigint null,
  settled_on      date null,
  settled_at      datetime(6) null
) engine = aria transactional = 0;

insert into bench_sale
select id, at, day, customer_id,
       @uuid(1, customer_id, timestamp('@FIRST_CUSTOMER@') + interval floor(customer_id * @CUSTOMER_STEP@) second)@,
       delivery, due, line_count, product_from, products, rate, net, round(net * rate / 100, 2), series, sequence_number,
       if(base is null, null,
          base * 10 + (10 - (base % 10 * 7 + base div 10 % 10 * 3 + base div 100 % 10 + base div 1000 % 10 * 7
                             + base div 10000 % 10 * 3 + base div 100000 % 10 + base div 1000000 % 10 * 7
                             + base div 10000000 % 10 * 3 + base div 100000000 % 10 + base div 1000000000 % 10 * 7
                             + base div 10000000000 % 10 * 3 + base div 100000000000 % 10) % 10) % 10),
       if(settled, paid, null), if(settled, timestamp(paid) + interval 30000 + id % 20000 second, null)
  from (select o.*, due + interval (o.id % 7) - 4 day as paid,
               (o.id <= @N@ or (due + interval 5 day < '@TODAY@' and o.id % 33 <> 0)) as settled,
               cast(concat(series, sequence_number) as signed) as base,
               round(@quantity(o.id, 1)@ * p1.unit_price, 2)
               + if(line_count < 2, 0, round(@quantity(o.id, 2)@ * p2.unit_price, 2))
               + if(line_count < 3, 0, round(@quantity(o.id, 3)@ * p3.unit_price, 2)) as net
          from (select s.*, day + interval 3 day as delivery,
                       day + interval 14 + case weekday(day + interval 14 day) when 5 then 2 when 6 then 1 else 0 end day as due,
                       1 + id % 3 as line_count, elt(1 + vat_kind, 0, @GENERAL@, @GENERAL@ + @REDUCED_A@) as product_from,
                       elt(1 + vat_kind, @GENERAL@, @REDUCED_A@, @REDUCED_B@) as products,
                       case vat_kind when 0 then if(day + interval 3 day < '2024-09-01', 24.0, 25.5)
                                     when 1 then if(day + interval 3 day < '2026-01-01', 14.0, 13.5)
                                     else 10.0 end as rate,
                       if(id <= @N@, null, year(day)) as series,
                       if(id <= @N@, null, id - @YEAR_STARTS@) as sequence_number
                  from (select cast(seq as signed) as id,
                               timestamp('@FIRST_ORDER@') + interval floor(seq * @ORDER_STEP@) second as at,
                               date(timestamp('@FIRST_ORDER@') + interval floor(seq * @ORDER_STEP@) + 7200 second) as day,
                               1 + floor(pow(@chance(seq, 2654435761)@, 1.2) * @N@) as customer_id,
                               case when seq % 10 < 7 then 0 when seq % 10 < 9 then 1 else 2 end as vat_kind
                          from seq_1_to_@ORDERS@) s) o
          join bench_product p1 on p1.id = o.product_from + (o.id + 7) % o.products
          join bench_product p2 on p2.id = o.product_from + (o.id + 14) % o.products
          join bench_product p3 on p3.id = o.product_from + (o.id + 21) % o.products) priced;
