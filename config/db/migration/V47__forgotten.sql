-- Of somebody forgotten a claim or a delivery may still need the name: since this day it is shown only to whom that law serves.
alter table customers_customer add column forgotten_on date null;
update customers_customer c join erasure_erased e on e.subject_id = c.subject_id set c.forgotten_on = e.erased_on;
