package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.notice.api.Use;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** On what each purpose rests. */
@Dependent
class Bases {
    @PersistenceContext
    EntityManager em;

    Map<Purpose, List<Use.Ground>> on(LocalDate day) {
        return em.createQuery(
                        "select b from StoredBasis b where b.validFrom <= :day and (b.validTo is null or b.validTo >= :day)"
                                + " order by b.id",
                        StoredBasis.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StoredBasis::purpose, Collectors.mapping(StoredBasis::told, Collectors.toList())));
    }
}
