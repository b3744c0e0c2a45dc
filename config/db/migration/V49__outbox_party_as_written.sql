-- Two parties are two when their names differ as written: what the register tells apart must not be one here, or an erasure fails for ever.
-- An order to delete stands on GDPR Art. 28(3)(a) and (e); (g), which V41 names, is about the end of the service.
-- What went later may be many invoices and orders in one letter.
alter table outbox_dispatch
  modify column party varchar(200) character set utf8mb4 collate utf8mb4_bin null,
  modify column content varchar(8000) not null;
