package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The prohibitions nobody has lifted. */
@ApplicationScoped
class ProhibitionsInForce implements Prohibitions {
    @PersistenceContext
    EntityManager em;

    @Inject
    Restrictions restrictions;

    @Override
    public List<Prohibition> inForce(SubjectId subject) {
        return inForce(List.of(subject)).getOrDefault(subject, List.of());
    }

    @Override
    public Map<SubjectId, List<Prohibition>> inForce(Collection<SubjectId> subjects) {
        return stored(subjects).stream()
                .collect(Collectors.groupingBy(
                        StoredProhibition::subject,
                        Collectors.mapping(StoredProhibition::prohibition, Collectors.toList())));
    }

    @Override
    public Set<SubjectId> restricted(Collection<SubjectId> subjects) {
        return restrictions.among(subjects);
    }

    void add(StoredProhibition prohibition) {
        em.persist(prohibition);
    }

    List<StoredProhibition> stored(Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from StoredProhibition p where p.subjectId in :ids and p.liftedAt is null"
                                + " order by p.setOn, p.id",
                        StoredProhibition.class)
                .setParameter("ids", subjects.stream().map(SubjectId::value).toList())
                .getResultList();
    }
}
