-- A password that somebody else made: until when it opens the account, and when it did so, once. Both empty once the
-- person has chosen an own one (ASVS 5.0 V6.4.1, V6.4.6).
alter table staff_account
  add one_time_until datetime(6) null,
  add one_time_used_at datetime(6) null;

-- Who did it, when it was not the account's own person.
alter table staff_sign_in add done_by uuid null;
