package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.outbox.api.DispatchCounts;
import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import eu.dfence.register.privacy.outbox.api.DispatchLetter;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
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
@Local(DispatchDesk.class)
public class DispatchDeskBean implements DispatchDesk {
    private static final int MOST = 100;

    @Inject
    Dispatches dispatches;

    @Inject
    Letters letters;

    @Inject
    CurrentStaff me;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<DispatchRow> of(SubjectId subject) {
        return rows(dispatches.of(subject));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<DispatchRow> open() {
        return rows(dispatches.open(MOST));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public DispatchCounts counts() {
        return dispatches.counts(today());
    }

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public DispatchLetter letter(UUID dispatch) {
        Wording wording = dispatches.get(dispatch).wording(today());
        byte[] pdf = letters.render(wording.letter(), wording.locale(), wording.values(me.rights()))
                .pdf();
        return new DispatchLetter(wording.subject(), wording.number() + ".pdf", pdf);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void sent(UUID dispatch, LocalDate on, Channel channel) {
        dispatches.locked(dispatch).sent(on, channel, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void acknowledged(UUID dispatch, LocalDate on) {
        dispatches.locked(dispatch).acknowledge(on, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void giveUp(UUID dispatch, String why) {
        dispatches.locked(dispatch).giveUp(why, today());
    }

    private List<DispatchRow> rows(List<Dispatch> found) {
        return found.stream().map(each -> each.row(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
