-- The place up to which this database knows the ledger of prohibitions and revoked undertakings.
insert into ledger_head (name, version, last_number, last_hash) values ('holds', 1, 0, repeat('0', 64));
