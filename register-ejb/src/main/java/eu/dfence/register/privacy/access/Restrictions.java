package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose processing is restricted (GDPR Art. 18): kept, and opened only for rights, legal claims and what law demands. */
@ApplicationScoped
class Restrictions {
    /** Art. 18(2): legal claims, and what serves the person's own rights. */
    private static final Set<Purpose> STILL_ALLOWED =
            EnumSet.of(Purpose.INVOICING, Purpose.DATA_SUBJECT_RIGHTS, Purpose.LEGAL_OBLIGATION);

    @PersistenceContext
    EntityManager em;

    /** Whether a restriction keeps whoever asks from a look for that purpose. */
    static boolean bind(Purpose purpose, Rights who) {
        return !STILL_ALLOWED.contains(purpose)
                && !who.roles().contains(Roles.PRIVACY_OFFICER)
                && !who.roles().contains(Roles.REGISTER_CONTACT);
    }

    Set<SubjectId> among(Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        List<UUID> ids = subjects.stream().map(SubjectId::value).toList();
        return em.createQuery(
                        "select r.subjectId from ProcessingRestriction r where r.subjectId in :ids and r.liftedAt is null",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(SubjectId::new)
                .collect(Collectors.toSet());
    }

    /** The one in force. */
    Optional<ProcessingRestriction> of(SubjectId subject) {
        return em.createQuery(
                        "select r from ProcessingRestriction r where r.subjectId = :id and r.liftedAt is null"
                                + " order by r.id",
                        ProcessingRestriction.class)
                .setParameter("id", subject.value())
                .getResultStream()
                .findFirst();
    }
}
