package eu.dfence.register.staff;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.EmployerCard;
import eu.dfence.register.staff.api.EmployerDesk;
import eu.dfence.register.staff.api.EmployerForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Stateless
@Local(EmployerDesk.class)
public class EmployerDeskBean implements EmployerDesk {
    @Inject
    Employers employers;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR})
    public List<EmployerCard> employers() {
        Map<UUID, Long> people = employers.people();
        return employers.all().stream().map(each -> card(each, people)).toList();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.REGISTER_CONTACT, Roles.PRIVACY_OFFICER, Roles.IT_ADMINISTRATOR, Roles.AUDITOR})
    public EmployerCard employer(UUID id) {
        return card(employers.with(id), employers.people());
    }

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT_MAINTAIN, Roles.PRIVACY_OFFICER_MAINTAIN})
    public UUID open(EmployerForm form) {
        Employer opened = Employer.of(form);
        employers.add(opened);
        return opened.publicId();
    }

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT_MAINTAIN, Roles.PRIVACY_OFFICER_MAINTAIN})
    public void change(UUID id, int version, EmployerForm form) {
        Employer employer = changing(id, version);
        if (!employer.own() && isMine(id)) throw new RegisterException("staff.refused.own-agreement");
        employer.write(form);
    }

    @Override
    @RolesAllowed({Roles.REGISTER_CONTACT_MAINTAIN, Roles.PRIVACY_OFFICER_MAINTAIN})
    public void endAgreement(UUID id, int version) {
        Employer employer = changing(id, version);
        if (isMine(id)) throw new RegisterException("staff.refused.own-agreement");
        employer.endAgreement(LocalDate.now(clock));
    }

    private Employer changing(UUID id, int version) {
        Employer employer = employers.locked(id);
        employer.refuseUnless(version);
        return employer;
    }

    /** Nobody gives rights to themselves, and nobody takes away their own by mistake. */
    private boolean isMine(UUID id) {
        return me.rights().employerId().equals(id);
    }

    private EmployerCard card(Employer employer, Map<UUID, Long> people) {
        return employer.card(LocalDate.now(clock), people.getOrDefault(employer.publicId(), 0L));
    }
}
