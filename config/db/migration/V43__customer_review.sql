-- Customers of whom nothing has been heard for as long as the period says, until somebody has looked whether they are still needed
-- (GDPR Art. 5(1)(e)). Found anew each night; goes with its customer.
create table customers_review (
  customer_id bigint      not null primary key references customers_customer (id) on delete cascade,
  found_on    date        not null,
  kept_on     date        null,
  kept_by     uuid        null,
  ground      varchar(20) null,
  index customers_review_waiting (kept_on, found_on, customer_id)
);

-- Who else lives where somebody erased did (R-89).
create index customers_address_place on customers_address (postal_code, street);
