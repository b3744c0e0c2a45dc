package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.HoldsChanged;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.access.api.ProhibitionDesk;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

@Stateless
@Local(ProhibitionDesk.class)
public class ProhibitionDeskBean implements ProhibitionDesk {
    @Inject
    ProhibitionsInForce inForce;

    @Inject
    Event<HoldsChanged> changed;

    @Inject
    Event<ProhibitionChanged> said;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE,
        Roles.SALES,
        Roles.INVOICING,
        Roles.PRIVACY_OFFICER,
        Roles.REGISTER_CONTACT,
        Roles.AUDITOR
    })
    public List<Prohibition> prohibitions(SubjectId subject) {
        return inForce.inForce(subject);
    }

    @Override
    @RolesAllowed({
        Roles.CUSTOMER_SERVICE_MAINTAIN,
        Roles.SALES_MAINTAIN,
        Roles.PRIVACY_OFFICER_MAINTAIN,
        Roles.REGISTER_CONTACT_MAINTAIN
    })
    public void set(SubjectId subject, Prohibition.Kind kind, Channel channel) {
        boolean already = inForce.stored(List.of(subject)).stream().anyMatch(prohibition -> prohibition.kind() == kind);
        if (!already) {
            inForce.add(new StoredProhibition(
                    subject, kind, channel, LocalDate.now(clock), me.accountId(), clock.instant()));
            changed.fire(new HoldsChanged(subject));
            said.fire(new ProhibitionChanged(subject, kind, LocalDate.now(clock)));
        }
    }

    @Override
    @RolesAllowed({Roles.CUSTOMER_SERVICE_MAINTAIN, Roles.PRIVACY_OFFICER_MAINTAIN, Roles.REGISTER_CONTACT_MAINTAIN})
    public void lift(SubjectId subject, Prohibition.Kind kind) {
        inForce.stored(List.of(subject)).stream()
                .filter(prohibition -> prohibition.kind() == kind)
                .forEach(prohibition -> prohibition.lift(me.accountId(), clock.instant()));
        changed.fire(new HoldsChanged(subject));
        said.fire(new ProhibitionChanged(subject, kind, null));
    }
}
