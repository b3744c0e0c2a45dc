-- The consent ledger: electronic direct marketing to a person needs consent beforehand (Act 917/2014 § 200), and who uses it must be able
-- to show it (GDPR Art. 7(1)): in which words, under which notice, how, and to whom it was said.
create table consent_wording (
  id         bigint        not null primary key,
  version    int           not null,
  channel    varchar(20)   not null,
  language   char(2)       not null,
  content    varchar(1000) not null,
  sha256     char(64)      not null,
  valid_from date          not null,
  valid_to   date          null,
  unique (channel, language, valid_from)
);
insert into consent_wording (id, version, channel, language, content, sha256, valid_from)
  select w.id, 1, w.channel, w.language, w.content, sha2(w.content, 256), '2018-05-25' from (
    select 1 id, 'EMAIL' channel, 'fi' language, 'Minulle saa lähettää suoramarkkinointia sähköpostilla. Suostumus on vapaaehtoinen. Voin peruuttaa sen milloin tahansa ja yhtä helposti kuin annoin sen.' content
    union all select 2, 'EMAIL', 'sv', 'Jag får kontaktas med direktmarknadsföring per e-post. Samtycket är frivilligt. Jag kan när som helst återta det lika lätt som jag gav det.'
    union all select 3, 'EMAIL', 'en', 'I may be sent direct marketing by e-mail. Consent is voluntary. I can withdraw it at any time, as easily as I gave it.'
    union all select 4, 'SMS', 'fi', 'Minulle saa lähettää suoramarkkinointia tekstiviestillä. Suostumus on vapaaehtoinen. Voin peruuttaa sen milloin tahansa ja yhtä helposti kuin annoin sen.'
    union all select 5, 'SMS', 'sv', 'Jag får kontaktas med direktmarknadsföring per sms. Samtycket är frivilligt. Jag kan när som helst återta det lika lätt som jag gav det.'
    union all select 6, 'SMS', 'en', 'I may be sent direct marketing by text message. Consent is voluntary. I can withdraw it at any time, as easily as I gave it.'
    union all select 7, 'AUTOMATED_CALL', 'fi', 'Minulle saa soittaa markkinointipuheluita automaattisella soittojärjestelmällä. Suostumus on vapaaehtoinen. Voin peruuttaa sen milloin tahansa ja yhtä helposti kuin annoin sen.'
    union all select 8, 'AUTOMATED_CALL', 'sv', 'Jag får ringas upp i marknadsföringssyfte av ett automatiskt uppringningssystem. Samtycket är frivilligt. Jag kan när som helst återta det lika lätt som jag gav det.'
    union all select 9, 'AUTOMATED_CALL', 'en', 'I may be called by an automatic calling system for marketing. Consent is voluntary. I can withdraw it at any time, as easily as I gave it.') w;

create sequence consent_entry_seq start with 1 increment by 1 nocache;
create table consent_entry (
  id             bigint      not null primary key,
  version        int         not null,
  subject_id     uuid        not null,
  channel        varchar(20) not null,
  number         int         not null,
  said           varchar(10) not null,
  said_on        date        not null,
  how            varchar(20) null,
  notice_version date        not null,
  wording_id     bigint      null references consent_wording (id),
  wording_sha256 char(64)    null,
  recorded_at    datetime(6) not null,
  recorded_by    uuid        null,
  previous_hash  char(64)    not null,
  hash           char(64)    not null,
  constraint consent_entry_next unique (subject_id, channel, number),
  constraint consent_entry_proof check (said = 'WITHDRAWN' or wording_id is not null and wording_sha256 is not null and how is not null)
);

-- Nobody erased consents to anything; what they had allowed ends with them.
delimiter //
create trigger consent_entry_door before insert on consent_entry for each row
begin
  if substring_index(user(), '@', 1) <> substring_index(current_user(), '@', 1) then
    if new.said = 'GIVEN' then
      call erasure_begin(new.subject_id);
    end if;
  end if;
end//

-- The running register may only add. A row goes when what it says ended long ago, and never without those before it: a consent
-- must not stand again because its withdrawal went. What was said last goes only when it ended with an erasure: a withdrawal is for good.
create procedure consent_entry_forget(in ids longtext)
  sql security definer
begin
  delete from consent_entry where id in (select due.id from (
    select e.id from consent_entry e
      join json_table(ids, '$[*]' columns (id bigint path '$')) asked on asked.id = e.id
      where exists (select 1 from consent_entry l where l.subject_id = e.subject_id and l.channel = e.channel
          and l.recorded_at < utc_timestamp(6) - interval 35 month
          and (l.number > e.number or l.id = e.id and l.how is null))
        and not exists (select 1 from consent_entry f where f.subject_id = e.subject_id and f.channel = e.channel
          and f.number < e.number and f.id not in (
            select before_it.id from json_table(ids, '$[*]' columns (id bigint path '$')) before_it))) due);
end//
delimiter ;
