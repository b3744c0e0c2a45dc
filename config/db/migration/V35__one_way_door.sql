-- The one-way door (R-89): whoever was erased cannot be filled again, by nobody who may write rows. Whoever begins something for a
-- customer first waits here for an erasure that is going on. Who made the door may go through it: a restore fills rows, and is carried
-- out again by the ledger.
delimiter //
create procedure erasure_door(in subject uuid) sql security definer
begin
  declare found int;
  select count(*) into found from erasure_erased where subject_id = subject lock in share mode;
  if found > 0 then
    signal sqlstate '45000' set message_text = 'who was erased is not filled again';
  end if;
end//

create procedure erasure_begin(in subject uuid) sql security definer
begin
  declare found int;
  select count(*) into found from customers_customer where subject_id = subject lock in share mode;
  call erasure_door(subject);
end//

create procedure erasure_door_of_customer(in customer bigint) sql security definer
begin
  declare subject uuid;
  select subject_id into subject from customers_customer where id = customer lock in share mode;
  call erasure_door(subject);
end//

create trigger customers_customer_door before insert on customers_customer for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_door(new.subject_id);
  end if;
end//

create trigger customers_customer_door_again before update on customers_customer for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    if not (new.subject_id <=> old.subject_id and new.given_names <=> old.given_names and new.family_name <=> old.family_name
        and new.organisation_name <=> old.organisation_name and new.sort_name <=> old.sort_name) then
      call erasure_door(new.subject_id);
    end if;
  end if;
end//

create trigger customers_email_door before insert on customers_email for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_door_of_customer(new.customer_id);
  end if;
end//
create trigger customers_phone_door before insert on customers_phone for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_door_of_customer(new.customer_id);
  end if;
end//
create trigger customers_address_door before insert on customers_address for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_door_of_customer(new.customer_id);
  end if;
end//
create trigger customers_note_door before insert on customers_note for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_door_of_customer(new.customer_id);
  end if;
end//
create trigger customers_representation_door before insert on customers_representation for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_door_of_customer(new.person_id);
    call erasure_door_of_customer(new.organisation_id);
  end if;
end//

create trigger orders_order_door before insert on orders_order for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_begin(new.customer_id);
    if new.orderer_id is not null then
      call erasure_begin(new.orderer_id);
    end if;
  end if;
end//

create trigger orders_order_door_again before update on orders_order for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    if not (new.customer_id <=> old.customer_id) then
      call erasure_begin(new.customer_id);
    end if;
    if new.orderer_id is not null and not (new.orderer_id <=> old.orderer_id) then
      call erasure_begin(new.orderer_id);
    end if;
  end if;
end//

create trigger invoicing_invoice_door before insert on invoicing_invoice for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_begin(new.customer_id);
    if new.contact_id is not null then
      call erasure_begin(new.contact_id);
    end if;
  end if;
end//

create trigger outreach_mailed_door before insert on outreach_mailed for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    call erasure_begin(new.subject_id);
  end if;
end//
delimiter ;
