package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

@Stateless
@Local(RestrictionDesk.class)
public class RestrictionDeskBean implements RestrictionDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    Restrictions restrictions;

    @Inject
    Event<HoldsChanged> changed;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE,
        Roles.SALES,
        Roles.INVOICING,
        Roles.PRIVACY_OFFICER,
        Roles.REGISTER_CONTACT,
        Roles.AUDITOR
    })
    public boolean restricted(SubjectId subject) {
        return !restrictions.among(List.of(subject)).isEmpty();
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void restrict(SubjectId subject, RestrictionGround ground) {
        if (restricted(subject)) {
            throw new RegisterException("access.refused.already-restricted");
        }
        em.persist(new ProcessingRestriction(subject, ground, me.accountId(), clock.instant()));
        changed.fire(new HoldsChanged(subject));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void lift(SubjectId subject) {
        em.createQuery(
                        "select r from ProcessingRestriction r where r.subjectId = :id and r.liftedAt is null",
                        ProcessingRestriction.class)
                .setParameter("id", subject.value())
                .getResultList()
                .forEach(restriction -> restriction.lift(me.accountId(), clock.instant()));
        changed.fire(new HoldsChanged(subject));
    }
}
