package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.NoticeVersions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which versions there were, and who was shown which last. */
@Dependent
class VersionsShown implements NoticeVersions {
    @PersistenceContext
    EntityManager em;

    @Override
    public void begin(LocalDate from, String label) {
        em.createQuery(
                        "select n from NoticeVersion n where n.validFrom < :from and (n.validTo is null or n.validTo >= :from)",
                        NoticeVersion.class)
                .setParameter("from", from)
                .getResultList()
                .forEach(each -> each.endBefore(from));
        em.persist(new NoticeVersion(label, from, null));
    }

    @Override
    public void remember(LocalDate from, LocalDate to, String label) {
        List<NoticeVersion> known = em.createQuery(
                        "select n from NoticeVersion n where n.validFrom = :from", NoticeVersion.class)
                .setParameter("from", from)
                .getResultList();
        known.forEach(each -> each.endOn(to));
        if (known.isEmpty()) em.persist(new NoticeVersion(label, from, to));
    }

    @Override
    public List<LocalDate> days() {
        return em.createQuery("select n.validFrom from NoticeVersion n order by n.validFrom", LocalDate.class)
                .getResultList();
    }

    @Override
    public Optional<Shown> lastShown(SubjectId subject, Instant before) {
        return em.createQuery(
                        "select s from NoticeShown s join fetch s.notice where s.subjectId = :subject and s.shownAt < :before"
                                + " order by s.shownAt desc, s.id desc",
                        NoticeShown.class)
                .setParameter("subject", subject.value())
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(NoticeShown::told);
    }

    @Override
    public Map<Channel, Integer> lastShown(Collection<LocalDate> versions, int most) {
        Map<Channel, Integer> counted = new EnumMap<>(Channel.class);
        if (versions.isEmpty()) return counted;
        for (Channel channel : Channel.values()) {
            int persons = em.createQuery(
                            "select s.id from NoticeShown s where s.channel = :channel and s.notice.validFrom in :versions and not exists"
                                    + " (select n.id from NoticeShown n where n.subjectId = s.subjectId and (n.shownAt > s.shownAt"
                                    + " or n.shownAt = s.shownAt and n.id > s.id))",
                            Long.class)
                    .setParameter("channel", channel)
                    .setParameter("versions", versions)
                    .setMaxResults(most)
                    .getResultList()
                    .size();
            if (persons > 0) counted.put(channel, persons);
        }
        return counted;
    }
}
