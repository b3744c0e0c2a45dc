package eu.dfence.register.privacy.screening;

import eu.dfence.register.privacy.screening.api.ScreeningCard;
import eu.dfence.register.privacy.screening.api.ScreeningDesk;
import eu.dfence.register.privacy.screening.api.ScreeningForm;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Stateless
@Local(ScreeningDesk.class)
public class ScreeningDeskBean implements ScreeningDesk {
    @Inject
    Screenings screenings;

    @Inject
    StaffNames names;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<ScreeningRow> list() {
        return rows(screenings.newest());
    }

    private List<ScreeningRow> rows(List<Screening> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream().map(each -> each.row(today)).toList();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public ScreeningCard screening(UUID id) {
        Screening screening = screenings.get(id);
        List<ScreeningRow> versions = rows(screenings.of(screening.processingId()));
        return new ScreeningCard(
                screening.row(LocalDate.now(clock)),
                screening.told(),
                names.of(List.of(screening.signedBy())).get(screening.signedBy()),
                versions.get(0).id().equals(id),
                versions);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public UUID sign(UUID processingId, int basedOn, ScreeningForm form) {
        List<Screening> before = processingId == null ? List.of() : screenings.of(processingId);
        if (processingId != null && before.isEmpty()) throw new RegisterException("screening.unknown");
        int last = before.isEmpty() ? 0 : before.get(0).revision();
        if (last != basedOn) throw new RegisterException("screening.refused.changed");
        UUID processing = processingId == null ? Ids.next() : processingId;
        Screening screening = new Screening(processing, last + 1, form, me.accountId(), clock);
        screenings.add(screening);
        return screening.publicId();
    }
}
