package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.Consents;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that was ever said. */
@ApplicationScoped
class Entries implements Consents {
    @PersistenceContext
    EntityManager em;

    /** @throws RegisterException {@code consent.refused.twice} when somebody else writes the same person's next row */
    void add(ConsentEntry entry) {
        try {
            em.persist(entry);
            em.flush();
        } catch (PersistenceException failure) {
            throw Taken.is(failure, "consent_entry_next") ? new RegisterException("consent.refused.twice") : failure;
        }
    }

    /** In the order of their numbers. */
    List<ConsentEntry> of(SubjectId subject) {
        return em.createQuery(
                        "select e from ConsentEntry e left join fetch e.wording where e.subjectId = :id order by e.channel, e.number",
                        ConsentEntry.class)
                .setParameter("id", subject.value())
                .getResultList();
    }

    @Override
    public Map<SubjectId, Said> last(Collection<SubjectId> subjects, MarketingChannel channel) {
        if (subjects.isEmpty()) return Map.of();
        return em.createQuery(
                        "select e from ConsentEntry e where e.subjectId in :ids and e.channel = :channel and e.number ="
                                + " (select max(l.number) from ConsentEntry l where l.subjectId = e.subjectId and l.channel = e.channel)",
                        ConsentEntry.class)
                .setParameter("ids", subjects.stream().map(SubjectId::value).toList())
                .setParameter("channel", channel)
                .getResultStream()
                .collect(Collectors.toMap(ConsentEntry::subject, ConsentEntry::said));
    }
}
