-- Why data may go to a country by itself, in Swedish too: the notice and the record of processing are written in three languages.
alter table disclosures_country add column source_sv varchar(200) null;
update disclosures_country set source_sv = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(source,
    'Implementing Decision', 'genomförandebeslut'),
    'EEA Joint Committee decision', 'Gemensamma EES-kommitténs beslut nr'),
    'Decision', 'beslut'),
    '/EC', '/EG'),
    'GDPR Art. 44; Treaty on European Union', 'allmänna dataskyddsförordningen, artikel 44; fördraget om Europeiska unionen'),
    'GDPR Art. 45(9)', 'allmänna dataskyddsförordningen, artikel 45.9'),
    'organisations under PIPEDA', 'organisationer som omfattas av PIPEDA'),
    'EU-US Data Privacy Framework', 'ramen för dataskydd mellan EU och USA'),
    'prolonged by', 'förlängt genom'),
    'TFEU Art. 355(4)', 'artikel 355.4 i FEUF'),
    'TFEU Art. 355(1)', 'artikel 355.1 i FEUF');
alter table disclosures_country modify column source_sv varchar(200) not null;
