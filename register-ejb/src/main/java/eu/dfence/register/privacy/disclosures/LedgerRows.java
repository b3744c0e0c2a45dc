package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Fields;
import eu.dfence.register.privacy.disclosures.api.Outgoing;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the ledger: one statement for what concerns one person, which also asks whether the notice names the purpose. What the same
 * recipient got before stands there already, and must be the same to the last byte.
 */
@Dependent
class LedgerRows {
    private static final int DUPLICATE_KEY = 1062;
    private static final String NAMED =
            "select 1 from disclosures_purpose p where p.purpose = ?1 and p.valid_from <= ?2 and (p.valid_to is null or p.valid_to >= ?2)";
    private static final String ENTRY =
            "insert into disclosures_ledger (id, version, purpose, at, account_id, document_id, leaving, recipient, partner_id,"
                    + " recipient_name, fields, country, basis, sha256, persons, subject_id)"
                    + " select nextval(disclosures_ledger_seq), 1, ?1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15"
                    + " from (select 1) one where exists (" + NAMED + ")"
                    + " and not exists (select 1 from disclosures_ledger b where b.document_id = ?5 and b.recipient = ?7"
                    + " and b.partner_id <=> ?8)";
    private static final String BEFORE =
            "select l.sha256 from disclosures_ledger l where l.document_id = ?1 and l.recipient = ?2 and l.partner_id <=> ?3";
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
            partner(out),
            route.name(),
            Fields.text(out.fields()),
            route.country(),
            route.basis() == null ? null : route.basis().name(),
            out.sha256(),
            out.subjects().size(),
            out.subjects().size() == 1 ? out.subjects().iterator().next().toString() : null
        };
        for (int i = 0; i < values.length; i++) entry.setParameter(i + 3, values[i]);
        if (written(entry)) {
            persons(out.subjects());
        } else {
            refuseUnlessBefore(out, today);
        }
    }

    /** Two at once: the second is told to try again, and finds the row of the first. */
    private static boolean written(Query entry) {
        try {
            return entry.executeUpdate() == 1;
        } catch (PersistenceException e) {
            if (Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(each -> each instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY))
                throw new RegisterException("disclosures.refused.twice");
            throw e;
        }
    }

    private void refuseUnlessBefore(Outgoing out, LocalDate today) {
        if (asked(NAMED, out, today).getResultList().isEmpty())
            throw new RegisterException("disclosures.refused.purpose");
        List<?> before = em.createNativeQuery(BEFORE)
                .setParameter(1, out.document().toString())
                .setParameter(2, out.to().kind().name())
                .setParameter(3, partner(out))
                .getResultList();
        if (!before.equals(List.of(out.sha256()))) throw new RegisterException("disclosures.refused.changed");
    }

    private static String partner(Outgoing out) {
        return Objects.toString(out.to().partner(), null);
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
