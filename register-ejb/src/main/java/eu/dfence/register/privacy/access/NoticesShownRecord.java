package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticesShown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
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
    NoticesInForce notices;

    @Inject
    Clock clock;

    @Override
    public void record(SubjectId subject, String language, Channel channel) {
        em.persist(new NoticeShown(subject, notices.version(LocalDate.now(clock)), language, channel, clock.instant()));
    }
}
