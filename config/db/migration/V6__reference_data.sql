-- Law's numbers, each with its day and its source.
insert into orders_vat_rate (id, version, vat_class, rate, valid_from, source) values
  (1, 1, 'GENERAL',   22.0, '1994-06-01', 'AVL 1501/1993 84 §'),
  (2, 1, 'GENERAL',   23.0, '2010-07-01', 'AVL 84 §, 1780/2009'),
  (3, 1, 'GENERAL',   24.0, '2013-01-01', 'AVL 84 §, 785/2012'),
  (4, 1, 'GENERAL',   25.5, '2024-09-01', 'AVL 84 §, HE 61/2024'),
  (5, 1, 'REDUCED_A', 13.0, '2010-07-01', 'AVL 85 §, 1780/2009'),
  (6, 1, 'REDUCED_A', 14.0, '2013-01-01', 'AVL 85 §, 785/2012'),
  (7, 1, 'REDUCED_A', 13.5, '2026-01-01', 'AVL 85 §, HE 93/2025'),
  (8, 1, 'REDUCED_B',  9.0, '2010-07-01', 'AVL 85 a §, 1780/2009'),
  (9, 1, 'REDUCED_B', 10.0, '2013-01-01', 'AVL 85 a §, 785/2012'),
  (10, 1, 'ZERO',      0.0, '1994-06-01', 'AVL 1501/1993 55-56 §, 70-72 §');

insert into orders_retention (id, version, years, valid_from, source) values
  (1, 1, 3, '2004-01-01', 'Laki velan vanhentumisesta 728/2003 4 §, claims against a delivery');

insert into access_notice_version (id, version, label, valid_from, valid_to) values
  (1, 1, '4.1.2018', '2018-01-04', null);

alter sequence orders_vat_rate_seq restart with 100;
alter sequence access_notice_version_seq restart with 100;
