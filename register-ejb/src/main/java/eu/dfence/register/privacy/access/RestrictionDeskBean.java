package eu.dfence.register.privacy.access;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.Restriction;
import eu.dfence.register.privacy.access.api.RestrictionDesk;
import eu.dfence.register.privacy.access.api.RestrictionGround;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public Optional<Restriction> inForce(SubjectId subject) {
        return restrictions.of(subject).map(each -> each.restriction(clock.getZone()));
    }

    @Override
    @RolesAllowed({Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void lift(SubjectId subject, LocalDate toldOn, Channel channel) {
        restrictions
                .of(subject)
                .orElseThrow(() -> new RegisterException("access.refused.not-restricted"))
                .lift(toldOn, channel, me.accountId(), clock);
        changed.fire(new HoldsChanged(subject));
    }
}
