-- What stood in a letter, column by column, for the ledger of what left. Of those from before, the least that stood in each.
alter table breaches_letter add column fields varchar(400) not null default 'NAME,RIGHTS';
alter table rectification_notice
  add column fields     varchar(400) not null default 'NAME,RIGHTS',
  add column partner_id uuid         null;

-- What is past its time is looked for by its day each night, and the ledger is read by days.
create index disclosures_ledger_at on disclosures_ledger (at);

-- Why data may go to a country by itself, in Finnish beside the English.
alter table disclosures_country add column source_fi varchar(200) null;
update disclosures_country set source_fi = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(source,
    'Implementing Decision', 'täytäntöönpanopäätös'),
    'EEA Joint Committee decision', 'ETA:n sekakomitean päätös N:o'),
    'Decision', 'päätös'),
    '/EC', '/EY'),
    'GDPR Art. 44; Treaty on European Union', 'tietosuoja-asetus, 44 artikla; sopimus Euroopan unionista'),
    'GDPR Art. 45(9)', 'tietosuoja-asetus, 45 artiklan 9 kohta'),
    'organisations under PIPEDA', 'PIPEDA-lain alaiset organisaatiot'),
    'EU-US Data Privacy Framework', 'EU–USA-tietosuojakehys'),
    'prolonged by', 'voimassaoloa jatkettu päätöksellä'),
    'TFEU Art. 355(4)', 'SEUT 355 artiklan 4 kohta'),
    'TFEU Art. 355(1)', 'SEUT 355 artiklan 1 kohta');
alter table disclosures_country modify column source_fi varchar(200) not null;
