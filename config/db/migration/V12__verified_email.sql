-- That an e-mail address was found to reach its reader: by whose word, on which day, and who wrote it down (R-27).
alter table customers_email
  add column verified_source varchar(20) null after bounced_on,
  add column verified_on     date        null after verified_source,
  add column verified_at     datetime(6) null after verified_on,
  add column verified_by     uuid        null after verified_at,
  add constraint customers_email_verified
    check ((verified_source is null) = (verified_on is null) and (verified_source is null) = (verified_at is null));
