-- What the running register may do: rows, never structure. The access log, the ledger of what left, that of consents, records of processing and the texts of
-- published notices only grow: no change, no deletion; what is past its time goes by a procedure that leaves whatever is younger.
-- The words of consents and the rules of credit it only reads: migrations write them.
-- Of a version of the notice it writes only the last day.
-- ${runtimeUser} is the user it signs in as; reading the whole schema it was given when it was made.
delimiter //
begin not atomic
  for t in (select table_name as name from information_schema.tables
            where table_schema = database() and table_name not in ('flyway_schema_history', 'consent_wording', 'credit_rule')) do
    execute immediate concat(
      'grant ', if(t.name = 'notice_edition', 'insert, update (valid_to, version)', if(t.name in ('access_log', 'access_log_shown', 'disclosures_ledger', 'disclosures_ledger_person', 'consent_entry',
        'evidence_record', 'evidence_certificate', 'evidence_pack', 'notice_text', 'notice_clause', 'notice_words'), 'insert', 'insert, update, delete')),
      ' on `', t.name, "` to ${runtimeUser}");
  end for;
  grant execute on procedure access_log_forget to ${runtimeUser};
  grant execute on procedure disclosures_ledger_forget to ${runtimeUser};
  grant execute on procedure consent_entry_forget to ${runtimeUser};
end//
delimiter ;
