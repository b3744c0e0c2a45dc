-- The Commission renewed its decision about the United Kingdom on 19 December 2025, until 27 December 2031 (GDPR Art. 45(3)).
insert into disclosures_country (id, version, country, basis, valid_from, valid_to, source, source_fi, source_sv) values
  (54, 1, 'GB', 'ADEQUACY', '2025-12-28', '2031-12-27', 'Commission decision of 19 December 2025 renewing Implementing Decision (EU) 2021/1772',
   'komission päätös 19.12.2025, jolla täytäntöönpanopäätös (EU) 2021/1772 uusittiin', 'kommissionens beslut av den 19 december 2025 om förnyelse av genomförandebeslut (EU) 2021/1772');
