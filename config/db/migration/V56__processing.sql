-- On what basis personal data is used for each purpose (GDPR Art. 6(1), 13(1)(c), (d), 30(1)(b)): dated rows with a source, written by
-- migrations only.
create sequence notice_basis_seq start with 50 increment by 50 cache 10;
create table notice_basis (
  id          bigint       not null primary key,
  version     int          not null,
  purpose     varchar(30)  not null,
  basis       varchar(20)  not null,
  interest_fi varchar(300) null,
  interest_sv varchar(300) null,
  interest_en varchar(300) null,
  valid_from  date         not null,
  valid_to    date         null,
  source      varchar(200) not null,
  unique (purpose, basis, valid_from)
);
insert into notice_basis (id, version, purpose, basis, interest_fi, interest_sv, interest_en, valid_from, source) values
  (1, 1, 'CUSTOMER_REGISTER', 'CONTRACT', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(b); notice of 4.1.2018 (R-08)'),
  (2, 1, 'CUSTOMER_REGISTER', 'INTEREST',
   'pitää tiedot asiakkaista ja heidän edustajistaan oikeina ja yhdessä paikassa',
   'att hålla uppgifterna om kunderna och deras företrädare riktiga och på ett ställe',
   'keeping what is known of customers and of those who represent them right and in one place',
   '2018-05-25', 'GDPR Art. 6(1)(f), recital 47; R-08'),
  (3, 1, 'ORDERS', 'CONTRACT', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(b); R-09'),
  (4, 1, 'CUSTOMER_RELATIONSHIP', 'CONTRACT', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(b); R-10'),
  (5, 1, 'CUSTOMER_RELATIONSHIP', 'INTEREST',
   'palvella asiakasta sen mukaan, mitä on ennen sovittu, sekä kehittää toimintaa yhteenvetojen perusteella',
   'att betjäna kunden enligt vad som tidigare har överenskommits och att utveckla verksamheten utifrån sammandrag',
   'serving the customer by what was agreed before, and developing the business by figures',
   '2018-05-25', 'GDPR Art. 6(1)(f), recital 47; R-10 to R-12'),
  (6, 1, 'MARKETING', 'INTEREST',
   'kertoa tuotteista niille, jotka eivät ole sitä kieltäneet',
   'att berätta om produkterna för dem som inte har förbjudit det',
   'telling those who have not forbidden it about the products',
   '2018-05-25', 'GDPR Art. 6(1)(f), 21(2), recital 47; R-21 to R-23'),
  (7, 1, 'MARKETING', 'CONSENT', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(a); laki 917/2014 200 § (electronic direct marketing)'),
  (8, 1, 'INVOICING', 'CONTRACT', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(b); R-31'),
  (9, 1, 'INVOICING', 'OBLIGATION', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(c); kirjanpitolaki 1336/1997 2:10'),
  (10, 1, 'DATA_SUBJECT_RIGHTS', 'OBLIGATION', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(c), 12 to 22'),
  (11, 1, 'LEGAL_OBLIGATION', 'OBLIGATION', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(c); R-44'),
  (12, 1, 'STAFF_MANAGEMENT', 'CONTRACT', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(b), 88; R-52 to R-56'),
  (13, 1, 'STAFF_MANAGEMENT', 'OBLIGATION', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(c), 29, 32(4)'),
  (14, 1, 'SECURITY', 'OBLIGATION', null, null, null, '2018-05-25', 'GDPR Art. 6(1)(c), 5(2), 32');
