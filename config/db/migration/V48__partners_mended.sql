-- A document may go to several recipients, and to each of them once: null, of whoever is no partner, must not make it twice.
alter table disclosures_ledger
  add column party uuid as (ifnull(partner_id, cast('00000000-0000-0000-0000-000000000000' as uuid))) persistent;
create unique index disclosures_ledger_once on disclosures_ledger (document_id, recipient, party);
drop index document_id on disclosures_ledger;

-- A partner's name has 200 characters.
alter table outreach_mailing modify recipient varchar(200) not null;
alter table rectification_notice modify party varchar(200) not null;

-- A basis of chapter V may end before its day, as an agreement may.
alter table disclosures_transfer add column ended_at datetime(6) null, add column ended_by uuid null;

-- Parts of member states with a country code of their own, where Union law applies.
insert into disclosures_country (id, version, country, basis, valid_from, source) values
  (47, 1, 'AX', 'EEA', '2018-05-25', 'TFEU Art. 355(4)'),
  (48, 1, 'GF', 'EEA', '2018-05-25', 'TFEU Art. 355(1)'),
  (49, 1, 'GP', 'EEA', '2018-05-25', 'TFEU Art. 355(1)'),
  (50, 1, 'MF', 'EEA', '2018-05-25', 'TFEU Art. 355(1)'),
  (51, 1, 'MQ', 'EEA', '2018-05-25', 'TFEU Art. 355(1)'),
  (52, 1, 'RE', 'EEA', '2018-05-25', 'TFEU Art. 355(1)'),
  (53, 1, 'YT', 'EEA', '2018-05-25', 'TFEU Art. 355(1), Decision 2012/419/EU');

-- The decision about the United Kingdom was prolonged once. The one that renews it is entered, with its number and its days, when the
-- register contact has brought them; until then a basis of one's own is needed.
update disclosures_country set valid_to = '2025-12-27', source = 'Implementing Decision (EU) 2021/1772, prolonged by (EU) 2025/1226'
  where country = 'GB';
