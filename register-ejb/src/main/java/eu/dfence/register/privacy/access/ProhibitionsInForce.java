package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.PlainRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prohibitions nobody has lifted. */
@ApplicationScoped
class ProhibitionsInForce implements Prohibitions {
    @PersistenceContext
    EntityManager em;

    @Inject
    PlainRows database;

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

    /** In one statement, since every list and every card asks. */
    @Override
    public Marks marks(Collection<SubjectId> subjects) {
        Map<SubjectId, List<Prohibition>> forbidden = new HashMap<>();
        Set<SubjectId> restricted = new HashSet<>();
        for (Object[] row : subjects.isEmpty() ? List.<Object[]>of() : marked(subjects)) {
            SubjectId subject = SubjectId.of(row[0].toString());
            if (row[1] == null) {
                restricted.add(subject);
            } else {
                Prohibition.Kind kind = Prohibition.Kind.valueOf(row[1].toString());
                forbidden
                        .computeIfAbsent(subject, first -> new ArrayList<>())
                        .add(new Prohibition(
                                kind, LocalDate.parse(row[2].toString()), ((Number) row[4]).intValue() != 0));
            }
        }
        return new Marks(forbidden, restricted);
    }

    /** Subject, kind, day, id and survival of each prohibition in force; subject and nothing of each restriction. */
    List<Object[]> marked(Collection<SubjectId> subjects) {
        List<UUID> these = subjects.stream().map(SubjectId::value).toList();
        String among = " where lifted_at is null and subject_id in ("
                + String.join(",", Collections.nCopies(these.size(), "?")) + ")";
        return database.of(
                "select subject_id, kind, cast(set_on as char), id, if(survived, 1, 0) from access_prohibition" + among
                        + " union all select subject_id, null, null, 0, 0 from access_restriction" + among
                        + " order by 3, 4",
                Stream.concat(these.stream(), these.stream()).toArray());
    }

    void add(StoredProhibition prohibition) {
        em.persist(prohibition);
    }

    /** What survived an erasure until the person lifted it. */
    Set<Prohibition.Kind> lifted(SubjectId subject) {
        Set<Prohibition.Kind> lifted = new HashSet<>(em.createQuery(
                        "select distinct p.kind from StoredProhibition p where p.subjectId = :id and p.survived = true"
                                + " and p.liftedAt is not null",
                        Prohibition.Kind.class)
                .setParameter("id", subject.value())
                .getResultList());
        inForce(subject).forEach(each -> lifted.remove(each.kind()));
        return lifted;
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
