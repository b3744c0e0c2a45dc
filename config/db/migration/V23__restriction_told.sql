-- A restriction is lifted only after the person has been told (GDPR Art. 18(3)): when, and how.
alter table access_restriction
  add column told_on      date        null after set_by,
  add column told_channel varchar(20) null after told_on;
