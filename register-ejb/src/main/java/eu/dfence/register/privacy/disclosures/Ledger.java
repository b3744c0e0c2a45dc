package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What left, the newest first. */
@Dependent
class Ledger {
    /** Two indexed halves: what concerned the person alone, and what named the person among others; never both. */
    private static final String OF_PERSON = "(select l.id from disclosures_ledger l where l.subject_id = ?1 union all"
            + " select p.ledger_id from disclosures_ledger_person p where p.subject_id = ?1) own"
            + " join disclosures_ledger e on e.id = own.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<LedgerEntry> page(SubjectId subject, LedgerFilter filter, int most) {
        Asked asked = new Asked(subject)
                .where("e.partner_id = ?", filter.partner())
                .where("e.purpose = ?", filter.purpose())
                .where("e.at >= ?", moment(filter.from()))
                .where(
                        "e.at < ?",
                        filter.to() == null ? null : moment(filter.to().plusDays(1)))
                .where("e.id < ?", filter.before());
        return asked.rows(most);
    }

    /** A moment as the column keeps it. */
    private String moment(LocalDate day) {
        return day == null
                ? null
                : LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC)
                        .toString();
    }

    List<LedgerEntry> of(SubjectId subject) {
        return new Asked(subject).rows(Integer.MAX_VALUE);
    }

    /** One statement, put together; what is null is not asked. */
    private final class Asked {
        private final StringBuilder sql = new StringBuilder("select e.* from ");
        private final List<Object> values = new ArrayList<>();

        Asked(SubjectId subject) {
            sql.append(subject == null ? "disclosures_ledger e" : OF_PERSON).append(" where true");
            if (subject != null) values.add(subject.toString());
        }

        Asked where(String condition, Object value) {
            if (value == null) return this;
            values.add(value instanceof Long ? value : value.toString());
            sql.append(" and ").append(condition).append(values.size());
            return this;
        }

        @SuppressWarnings("unchecked")
        List<LedgerEntry> rows(int most) {
            Query query = em.createNativeQuery(sql + " order by e.id desc", LedgerEntry.class);
            for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
            return query.setMaxResults(most).getResultList();
        }
    }
}
