insert into invoicing_invoice
  (id, version, public_id, series, sequence_number, number, order_id, order_number, customer_id, buyer_name, buyer_street,
   buyer_postal_code, buyer_city, buyer_country, buyer_business_id, language, issued_on, delivered_on, due_on,
   payment_term_days, net, vat, gross, paid, status, reference, rf_reference, iban, issued_at, issued_by, settled_on,
   archived_at, archive_sha256, retain_until)
select s.id, 1, @uuid(3, s.id, s.at)@, s.series, s.sequence_number, concat(s.series, '-', s.sequence_number),
       @uuid(2, s.id, s.at)@, concat(date_format(s.at, '%y-'), 1000 + s.id), s.customer,
       coalesce(c.organisation_name, concat(c.given_names, ' ', c.family_name)), a.street, a.postal_code, a.city, 'FI',
       c.business_id, 'fi', s.day, s.delivery, s.due, 14, s.net, s.vat, s.net + s.vat,
       if(s.settled_on is null, 0, s.net + s.vat), if(s.settled_on is null, 'ISSUED', 'SETTLED'), s.reference,
       concat('RF', lpad(98 - (s.reference * 1000000 + 271500) % 97, 2, '0'), s.reference), '@IBAN@', s.at, '@CLERK@',
       s.settled_on, s.settled_at, if(s.settled_on is null, null, sha2(s.id, 256)),
       if(s.settled_on is null, null, makedate(year(s.settled_on) + 7, 1) - interval 1 day)
  from bench_sale s
  join customers_customer c on c.id = s.customer_id
  join customers_address a on a.id = s.customer_id
 where s.series is not null
 order by s.id;

insert into invoicing_vat (id, version, invoice_id, vat_rate, base, vat)
select id, 1, id, rate, net, vat from bench_sale where series is not null
 order by id;

insert into invoicing_payment
  (id, version, public_id, intent_key, invoice_id, reference, amount, paid_on, recorded_at, recorded_by)
select id, 1, @uuid(4, id, settled_at)@, @uuid(6, id, settled_at)@, id, reference, net + vat, settled_on, settled_at, '@CLERK@'
  from bench_sale where series is not null and settled_on is not null
 order by id;
