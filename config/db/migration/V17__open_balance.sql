-- What a customer owes is asked for every row of a customer list: answered from the index alone.
alter table invoicing_invoice
  add index invoicing_invoice_balance (customer_id, status, due_on, gross, paid);
