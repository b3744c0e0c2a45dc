package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the ledger: one statement for what concerns one person, which also asks whether the notice names the purpose. What was handed out
 * before stands there already, and the database ignores it.
 */
@Dependent
class LedgerRows {
    private static final String NAMED =
            "select 1 from disclosures_purpose p where p.purpose = ?1 and p.valid_from <= ?2 and (p.valid_to is null or p.valid_to >= ?2)";
    private static final String ENTRY =
            "insert ignore into disclosures_ledger (id, version, purpose, at, account_id, document_id, leaving, recipient, partner_id,"
                    + " recipient_name, fields, country, basis, sha256, persons, subject_id)"
                    + " select nextval(disclosures_ledger_seq), 1, ?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15"
                    + " from (select 1) one where exists (" + NAMED + ")";
    private static final String PERSONS = "insert into disclosures_ledger_person (ledger_id, subject_id) values ";

    @PersistenceContext
    EntityManager em;

    /** @param name of the recipient, or null of the person and the debtor */
    record Route(String name, String country, TransferBasis basis) {}

    void write(Outgoing out, Route route, UUID by, Instant at, LocalDate today) {
        Query entry = asked(ENTRY, out, today);
        Object[] values = {
            LocalDateTime.ofInstant(at, ZoneOffset.UTC),
            by.toString(),
            out.document().toString(),
            out.exit().name(),
            out.to().kind().name(),
            out.to().partner() == null ? null : out.to().partner().toString(),
            route.name(),
            Fields.text(out.fields()),
            route.country(),
            route.basis() == null ? null : route.basis().name(),
            out.sha256(),
            out.subjects().size(),
            out.subjects().size() == 1 ? out.subjects().iterator().next().toString() : null
        };
        for (int i = 0; i < values.length; i++) entry.setParameter(i + 3, values[i]);
        if (entry.executeUpdate() == 1) {
            persons(out.subjects());
        } else if (asked(NAMED, out, today).getResultList().isEmpty()) {
            throw new RegisterException("disclosures.refused.purpose");
        }
    }

    private Query asked(String sql, Outgoing out, LocalDate today) {
        return em.createNativeQuery(sql).setParameter(1, out.purpose().name()).setParameter(2, Date.valueOf(today));
    }

    private void persons(Collection<SubjectId> subjects) {
        if (subjects.size() <= 1) return;
        String rows = subjects.stream()
                .map(each -> "(lastval(disclosures_ledger_seq), '" + each.value() + "')")
                .collect(Collectors.joining(","));
        em.createNativeQuery(PERSONS + rows).executeUpdate();
    }
}
