insert into customers_customer
  (id, version, kind, subject_id, number, category, status, language, customer_since, given_names, family_name,
   organisation_name, business_id, vat_registered, payment_term_days, invoicing_method, sort_name, postal_city, forbidden,
   source, obtained_on, recorded_at)
select named.id, 1, kind, @uuid(1, named.id, born)@, 100000 + named.id, 'CUSTOMER', 'ACTIVE', 'fi', date(born),
       if(kind = 'PERSON', given, null), if(kind = 'PERSON', family, null), if(kind = 'PERSON', null, organisation),
       if(kind = 'PERSON' or rest = 1, null, concat(digits, '-', if(rest = 0, 0, 11 - rest))),
       if(kind = 'PERSON', null, true), 14, 'EMAIL', if(kind = 'PERSON', concat(family, ', ', given), organisation), p.city,
       kind = 'PERSON' and named.id % 20 = 0, 'WEB', date(born), born
  from (select n.*, (digits div 1000000 * 7 + digits div 100000 % 10 * 9 + digits div 10000 % 10 * 10
                     + digits div 1000 % 10 * 5 + digits div 100 % 10 * 8 + digits div 10 % 10 * 4 + digits % 10 * 2) % 11
                    as rest
          from bench_name n) named join bench_place p on p.id = named.id % @PLACES@
 order by named.id;

insert into customers_name_key (customer_id, name_key)
select id, name_key
  from (select n.id, trim(concat(f.tail, ' ', n.given_folded, ' ', f.head)) as name_key
          from bench_name n join bench_family_cut f on f.id = n.family_id
         where n.kind = 'PERSON'
         union all
        select n.id, trim(concat(g.tail, ' ', n.family_folded, ' ', g.head))
          from bench_name n join bench_given_cut g on g.id = n.given_id
         where n.kind = 'PERSON'
         union all
        select n.id, concat(n.trade_folded, ' ', n.family_folded, ' oy') from bench_name n where n.kind = 'ORGANISATION'
         union all
        select n.id, concat(n.family_folded, ' oy ', n.trade_folded) from bench_name n where n.kind = 'ORGANISATION'
         union all
        select n.id, concat('oy ', n.trade_folded, ' ', n.family_folded) from bench_name n where n.kind = 'ORGANISATION') keyed
 order by name_key, id;

insert into customers_email
  (id, version, customer_id, address, address_key, source, obtained_on, recorded_at)
select id, 1, id, address, address, 'WEB', date(born), born
  from (select id, born, concat(if(kind = 'PERSON', replace(given_folded, ' ', '-'), trade_folded), '.',
                                replace(family_folded, ' ', '-'), '.', id, '@example.com') as address
          from bench_name) mailed
 order by id;

insert into customers_phone
  (id, version, customer_id, e164, as_entered, kind, source, obtained_on, recorded_at)
select id, 1, id, concat('+35845', lpad(id, 7, '0')), concat('045 ', lpad(id, 7, '0')), 'MOBILE', 'WEB', date(born), born
  from bench_name
 order by id;

insert into customers_address
  (id, version, customer_id, kind, street, postal_code, city, country, valid_from, source, obtained_on, recorded_at)
select n.id, 1, n.id, 'POSTAL', concat(p.street, ' ', 1 + n.id % 97), p.code, p.city, 'FI', date(n.born), 'WEB',
       date(n.born), n.born
  from bench_name n join bench_place p on p.id = n.id % @PLACES@
 order by n.id;

insert into access_notice_shown (id, version, subject_id, notice_version_id, language, channel, shown_at)
select id, 1, @uuid(1, id, born)@, 1, 'fi', 'FORM', born
  from bench_name where kind = 'PERSON'
 order by id;

insert into access_prohibition (id, version, subject_id, kind, channel, set_on, set_at, set_by)
select id, 1, @uuid(1, id, born)@, 'DIRECT_MARKETING', 'PHONE', date(born), born, '@CLERK@'
  from bench_name where kind = 'PERSON' and id % 20 = 0
 order by id;
