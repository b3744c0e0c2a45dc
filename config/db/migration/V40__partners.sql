-- Partners that get or handle personal data: in which role, under which agreement, through whom, and on which basis of GDPR
-- chapter V it may leave the European Economic Area (GDPR Art. 28, 44-49; R-17, R-46, R-96).
create sequence disclosures_partner_seq start with 50 increment by 50 cache 10;
create table disclosures_partner (
  id          bigint       not null primary key,
  version     int          not null,
  public_id   uuid         not null,
  name        varchar(200) not null,
  business_id varchar(40)  null,
  country     char(2)      not null,
  role        varchar(12)  not null,
  services    varchar(500) not null,
  necessity   varchar(500) null,
  unique (public_id),
  unique (business_id)
);

create sequence disclosures_agreement_seq start with 50 increment by 50 cache 10;
create table disclosures_agreement (
  id         bigint      not null primary key,
  version    int         not null,
  public_id  uuid        not null,
  partner_id bigint      not null references disclosures_partner (id),
  valid_from date        not null,
  valid_to   date        null,
  sha256     char(64)    null,
  added_at   datetime(6) not null,
  added_by   uuid        not null,
  ended_at   datetime(6) null,
  ended_by   uuid        null,
  unique (public_id),
  index disclosures_agreement_partner (partner_id)
);

create sequence disclosures_scan_seq start with 50 increment by 50 cache 10;
create table disclosures_scan (
  id           bigint   not null primary key,
  version      int      not null,
  agreement_id bigint   not null references disclosures_agreement (id),
  content      longblob not null,
  unique (agreement_id)
);

create sequence disclosures_sub_processor_seq start with 50 increment by 50 cache 10;
create table disclosures_sub_processor (
  id          bigint       not null primary key,
  version     int          not null,
  public_id   uuid         not null,
  partner_id  bigint       not null references disclosures_partner (id),
  name        varchar(200) not null,
  country     char(2)      not null,
  task        varchar(500) not null,
  approved_at datetime(6)  null,
  approved_by uuid         null,
  removed_at  datetime(6)  null,
  removed_by  uuid         null,
  unique (public_id),
  index disclosures_sub_processor_partner (partner_id)
);

create sequence disclosures_transfer_seq start with 50 increment by 50 cache 10;
create table disclosures_transfer (
  id         bigint        not null primary key,
  version    int           not null,
  public_id  uuid          not null,
  partner_id bigint        not null references disclosures_partner (id),
  country    char(2)       not null,
  basis      varchar(20)   not null,
  grounds    varchar(2000) not null,
  valid_from date          not null,
  valid_to   date          null,
  added_at   datetime(6)   not null,
  added_by   uuid          not null,
  unique (public_id),
  index disclosures_transfer_partner (partner_id)
);

-- Where no ground of one's own is needed: the European Economic Area, and what the Commission found adequate. Certified: only a
-- recipient that is certified in that country. Written by migrations only.
create sequence disclosures_country_seq start with 50 increment by 50 cache 10;
create table disclosures_country (
  id         bigint       not null primary key,
  version    int          not null,
  country    char(2)      not null,
  basis      varchar(20)  not null,
  valid_from date         not null,
  valid_to   date         null,
  source     varchar(200) not null,
  unique (country, valid_from)
);
insert into disclosures_country (id, version, country, basis, valid_from, source)
  select row_number() over (order by country), 1, country, 'EEA', '2018-05-25', 'GDPR Art. 44; Treaty on European Union' from
  (select 'AT' as country union select 'BE' union select 'BG' union select 'HR' union select 'CY' union select 'CZ' union select 'DK'
   union select 'EE' union select 'FI' union select 'FR' union select 'DE' union select 'GR' union select 'HU' union select 'IE'
   union select 'IT' union select 'LV' union select 'LT' union select 'LU' union select 'MT' union select 'NL' union select 'PL'
   union select 'PT' union select 'RO' union select 'SK' union select 'SI' union select 'ES' union select 'SE') union_states;
insert into disclosures_country (id, version, country, basis, valid_from, source) values
  (28, 1, 'IS', 'EEA', '2018-07-20', 'EEA Joint Committee decision 154/2018'),
  (29, 1, 'LI', 'EEA', '2018-07-20', 'EEA Joint Committee decision 154/2018'),
  (30, 1, 'NO', 'EEA', '2018-07-20', 'EEA Joint Committee decision 154/2018'),
  (31, 1, 'AD', 'ADEQUACY', '2018-05-25', 'Decision 2010/625/EU, GDPR Art. 45(9)'),
  (32, 1, 'AR', 'ADEQUACY', '2018-05-25', 'Decision 2003/490/EC, GDPR Art. 45(9)'),
  (33, 1, 'CA', 'ADEQUACY', '2018-05-25', 'Decision 2002/2/EC (organisations under PIPEDA), GDPR Art. 45(9)'),
  (34, 1, 'CH', 'ADEQUACY', '2018-05-25', 'Decision 2000/518/EC, GDPR Art. 45(9)'),
  (35, 1, 'FO', 'ADEQUACY', '2018-05-25', 'Decision 2010/146/EU, GDPR Art. 45(9)'),
  (36, 1, 'GG', 'ADEQUACY', '2018-05-25', 'Decision 2003/821/EC, GDPR Art. 45(9)'),
  (37, 1, 'IL', 'ADEQUACY', '2018-05-25', 'Decision 2011/61/EU, GDPR Art. 45(9)'),
  (38, 1, 'IM', 'ADEQUACY', '2018-05-25', 'Decision 2004/411/EC, GDPR Art. 45(9)'),
  (39, 1, 'JE', 'ADEQUACY', '2018-05-25', 'Decision 2008/393/EC, GDPR Art. 45(9)'),
  (40, 1, 'NZ', 'ADEQUACY', '2018-05-25', 'Decision 2013/65/EU, GDPR Art. 45(9)'),
  (41, 1, 'UY', 'ADEQUACY', '2018-05-25', 'Decision 2012/484/EU, GDPR Art. 45(9)'),
  (42, 1, 'JP', 'ADEQUACY', '2019-01-23', 'Implementing Decision (EU) 2019/419'),
  (43, 1, 'GB', 'ADEQUACY', '2021-06-28', 'Implementing Decision (EU) 2021/1772'),
  (44, 1, 'KR', 'ADEQUACY', '2021-12-17', 'Implementing Decision (EU) 2022/254'),
  (45, 1, 'US', 'CERTIFIED', '2023-07-10', 'Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)'),
  (46, 1, 'BR', 'ADEQUACY', '2026-01-26', 'Implementing Decision (EU) 2026/179');
