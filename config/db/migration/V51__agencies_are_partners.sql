-- A case goes to a partner, through the gate, and keeps the fingerprint of what the agency was told. What was handed over before stands with
-- the agency's name as it was typed: no partner, no file, and nothing new goes to it.
alter table claims_case
  add column agency_partner_id uuid null,
  add column sha256 char(64) null;
alter table claims_case
  modify column agency_name varchar(200) not null,
  modify column agency_business_id varchar(9) null;
