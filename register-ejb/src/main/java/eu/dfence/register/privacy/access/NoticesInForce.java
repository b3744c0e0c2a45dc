package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.NoticeInForce;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The versions of the notice and their days. */
@ApplicationScoped
class NoticesInForce implements NoticeInForce {
    @PersistenceContext
    EntityManager em;

    @Override
    public LocalDate on(LocalDate day) {
        return version(day).validFrom();
    }

    NoticeVersion version(LocalDate day) {
        return em.createQuery(
                        "select n from NoticeVersion n where n.validFrom <= :day and (n.validTo is null or n.validTo >= :day)"
                                + " order by n.validFrom desc",
                        NoticeVersion.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("access.refused.no-notice"));
    }
}
