package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What left, the newest first. */
@Dependent
class Ledger {
    private static final String CONCERNS = "(e.subjectId = :subject or e.id in"
            + " (select x.id from LedgerEntry x join x.people p where p = :subject))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<LedgerEntry> page(SubjectId subject, LedgerFilter filter, int most) {
        Map<String, Object> values = new TreeMap<>();
        Map<String, String> conditions = new TreeMap<>();
        wants(conditions, values, "partner", "e.partnerId = :partner", filter.partner());
        wants(conditions, values, "subject", CONCERNS, subject == null ? null : subject.value());
        wants(conditions, values, "purpose", "e.purpose = :purpose", filter.purpose());
        wants(conditions, values, "since", "e.at >= :since", moment(filter.from()));
        wants(
                conditions,
                values,
                "until",
                "e.at < :until",
                filter.to() == null ? null : moment(filter.to().plusDays(1)));
        wants(conditions, values, "before", "e.id < :before", filter.before());
        String where = conditions.isEmpty()
                ? ""
                : conditions.values().stream().collect(Collectors.joining(" and ", " where ", ""));
        TypedQuery<LedgerEntry> query =
                em.createQuery("select e from LedgerEntry e" + where + " order by e.id desc", LedgerEntry.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void wants(
            Map<String, String> conditions, Map<String, Object> values, String name, String condition, Object value) {
        if (value == null) return;
        conditions.put(name, condition);
        values.put(name, value);
    }

    private Object moment(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    List<LedgerEntry> of(SubjectId subject) {
        return em.createQuery(
                        "select e from LedgerEntry e where " + CONCERNS + " order by e.id desc", LedgerEntry.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }
}
