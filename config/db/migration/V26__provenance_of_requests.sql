-- A corrected value says in which request the person asked for it (GDPR Art. 5(2), 16; R-85).
alter table customers_customer add column source_request varchar(20) null after source_partner;
alter table customers_email add column source_request varchar(20) null after source_partner;
alter table customers_phone add column source_request varchar(20) null after source_partner;
alter table customers_address add column source_request varchar(20) null after source_partner;
alter table customers_representation add column source_request varchar(20) null after source_partner;

-- E-mail addresses and phone numbers grow old too (GDPR Art. 5(1)(d); R-82).
create index customers_email_obtained on customers_email (replaced_at, obtained_on, id);
create index customers_phone_obtained on customers_phone (replaced_at, obtained_on, id);
