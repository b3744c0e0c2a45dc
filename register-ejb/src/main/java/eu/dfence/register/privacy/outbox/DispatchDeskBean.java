package eu.dfence.register.privacy.outbox;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.letters.api.Letters;
import eu.dfence.register.privacy.outbox.api.DispatchCounts;
import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import eu.dfence.register.privacy.outbox.api.DispatchLetter;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import eu.dfence.register.shared.api.RegisterException;
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
    Gate gate;

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
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public DispatchLetter letter(UUID id) {
        Dispatch dispatch = dispatches.locked(id);
        FetchedLetter letter =
                dispatches.letter(dispatch).filter(kept -> kept.of(today())).orElseGet(() -> written(dispatch));
        gate.pass(dispatch.outgoing(letter));
        return dispatch.shown(letter);
    }

    private FetchedLetter written(Dispatch dispatch) {
        LocalDate today = today();
        Wording wording = dispatch.wording(today);
        dispatches.forgetLetter(dispatch);
        FetchedLetter letter = dispatch.fetched(
                today,
                letters.render(wording.letter(), wording.locale(), wording.values(me.rights()))
                        .pdf());
        dispatches.add(letter);
        return letter;
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void sent(UUID id, LocalDate on, Channel channel) {
        Dispatch dispatch = dispatches.locked(id);
        dispatch.sent(on, channel, today());
        if (!dispatches.forgetLetter(dispatch) && channel.written())
            throw new RegisterException("outbox.refused.not-fetched");
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void acknowledged(UUID id, LocalDate on) {
        Dispatch dispatch = dispatches.locked(id);
        dispatch.acknowledge(on, today());
        dispatches.forgetLetter(dispatch);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void giveUp(UUID id, String why) {
        Dispatch dispatch = dispatches.locked(id);
        dispatch.giveUp(why, today());
        dispatches.forgetLetter(dispatch);
    }

    private List<DispatchRow> rows(List<Dispatch> found) {
        return found.stream().map(each -> each.row(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
