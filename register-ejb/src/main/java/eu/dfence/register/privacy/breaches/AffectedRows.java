package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.access.api.LooksKept.Looked;
import eu.dfence.register.privacy.breaches.api.AffectedRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The affected of each breach, and the questions that found them. */
@Dependent
class AffectedRows {
    private static final int AT_ONCE = 500;
    private static final String ROW = "(nextval(breaches_affected_seq), 1, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT =
            "insert into breaches_affected (id, version, breach_id, finding_id, subject_id, looks, first_at, last_at) values ";

    @PersistenceContext
    EntityManager em;

    Set<SubjectId> of(Breach breach) {
        return em.createQuery("select a.subjectId from Affected a where a.breach = :breach", UUID.class)
                .setParameter("breach", breach)
                .getResultStream()
                .map(SubjectId::new)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Some hundred in one statement. */
    void freeze(Breach breach, Finding finding, List<Looked> found) {
        em.persist(finding);
        em.flush();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            insert(breach, finding, found.subList(from, Math.min(found.size(), from + AT_ONCE)));
        }
    }

    private void insert(Breach breach, Finding finding, List<Looked> found) {
        Query insert = em.createNativeQuery(INSERT + String.join(",", Collections.nCopies(found.size(), ROW)));
        int place = 1;
        for (Looked each : found) {
            insert.setParameter(place++, breach.id());
            insert.setParameter(place++, finding.id());
            insert.setParameter(place++, each.subject().toString());
            insert.setParameter(place++, each.times());
            insert.setParameter(place++, utc(each.first()));
            insert.setParameter(place++, utc(each.last()));
        }
        insert.executeUpdate();
    }

    private static String utc(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
    }

    List<Finding> findings(Breach breach) {
        return em.createQuery("select f from Finding f where f.breach = :breach order by f.id", Finding.class)
                .setParameter("breach", breach)
                .getResultList();
    }

    int count(Breach breach) {
        return em.createQuery("select count(a) from Affected a where a.breach = :breach", Long.class)
                .setParameter("breach", breach)
                .getSingleResult()
                .intValue();
    }

    /** Without names, those after the subject in the order of their ids. */
    List<AffectedRow> page(Breach breach, SubjectId after, int limit) {
        TypedQuery<Object[]> query = em.createQuery(
                        "select a.subjectId, a.looks, a.first, a.last, l.publicId, l.sentOn, l.sha256 from Affected a"
                                + " left join BreachLetter l on l.breach = :breach and l.subjectId = a.subjectId"
                                + " where a.breach = :breach" + (after == null ? "" : " and a.subjectId > :after")
                                + " order by a.subjectId",
                        Object[].class)
                .setParameter("breach", breach)
                .setMaxResults(limit);
        if (after != null) query.setParameter("after", after.value());
        return query.getResultStream()
                .map(row -> new AffectedRow(
                        new SubjectId((UUID) row[0]),
                        null,
                        (int) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        row[6] == null ? null : (UUID) row[4],
                        (LocalDate) row[5]))
                .toList();
    }

    List<Affected> ofSubject(SubjectId subject) {
        return em.createQuery(
                        "select a from Affected a join fetch a.breach where a.subjectId = :subject order by a.id",
                        Affected.class)
                .setParameter("subject", subject.value())
                .getResultList();
    }
}
