package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticesShown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps the proof that the person was informed. */
@ApplicationScoped
class NoticesShownRecord implements NoticesShown {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public void record(SubjectId subject, String language, Channel channel) {
        em.persist(new NoticeShown(subject, inForceOn(LocalDate.now(clock)), language, channel, clock.instant()));
    }

    private NoticeVersion inForceOn(LocalDate day) {
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
