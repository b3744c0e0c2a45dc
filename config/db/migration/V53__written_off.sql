-- A loss is no open invoice: nobody waits for it any more, though a payment that comes all the same is booked. Those whose last case ended so.
update invoicing_invoice i
  join claims_claim k on k.invoice_id = i.public_id
  join claims_case c on c.id = k.case_id
  set i.status = 'WRITTEN_OFF'
  where c.state = 'WRITTEN_OFF' and i.status in ('ISSUED', 'PARTLY_PAID')
    and not exists (select 1 from claims_claim l join claims_case d on d.id = l.case_id
      where l.invoice_id = i.public_id and (d.handed_at > c.handed_at or d.handed_at = c.handed_at and l.id > k.id));
