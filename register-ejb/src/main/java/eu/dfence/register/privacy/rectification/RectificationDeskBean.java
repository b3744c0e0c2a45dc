package eu.dfence.register.privacy.rectification;

import eu.dfence.register.customers.api.ContactCorrection;
import eu.dfence.register.customers.api.ContactDatum;
import eu.dfence.register.customers.api.Corrected;
import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.disclosures.api.Gate;
import eu.dfence.register.privacy.rectification.api.NoticeLetter;
import eu.dfence.register.privacy.rectification.api.NoticeRow;
import eu.dfence.register.privacy.rectification.api.Rectification;
import eu.dfence.register.privacy.rectification.api.RectificationDesk;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.privacy.requests.api.CorrectionsAsked;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
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
@Local(RectificationDesk.class)
public class RectificationDeskBean implements RectificationDesk {
    private static final int MOST = 100;

    @Inject
    CorrectionsAsked asked;

    @Inject
    ContactCorrection customers;

    @Inject
    Telling telling;

    @Inject
    Notices notices;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public Rectification of(UUID request) {
        return new Rectification(asked.of(request), rows(notices.ofRequest(request)));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void correct(UUID request, long item, ContactDatum datum, String value, String language) {
        CorrectionCase of = asked.toSettle(request);
        asked.settle(request, item, null);
        Correction correction = of.item(item).asked();
        boolean erases = correction.remedy() == Correction.Remedy.ERASE;
        if (datum == null || !erases && (value == null || value.isBlank())) {
            throw new RegisterException("requests.refused.wanted");
        }
        Corrected corrected = customers.correct(of.subject(), datum, erases ? "" : value, of.receivedOn(), of.number());
        telling.tell(of, correction, datum, corrected, Words.in(language));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void settle(UUID request, long item, String outcome) {
        if (outcome == null || outcome.isBlank()) throw new RegisterException("requests.refused.outcome");
        asked.settle(request, item, outcome);
    }

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public NoticeLetter letter(UUID notice) {
        return notices.get(notice).letter();
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void sent(UUID notice, LocalDate on, Channel channel) {
        Notice telling = notices.locked(notice);
        telling.sent(on, channel, today());
        gate.pass(telling.outgoing());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void acknowledged(UUID notice, LocalDate on, String remark) {
        notices.locked(notice).acknowledge(on, remark, today());
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public void giveUp(UUID notice, String why) {
        notices.locked(notice).giveUp(why, today());
    }

    @Override
    @Discloses(Purpose.DATA_SUBJECT_RIGHTS)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public Page<NoticeRow> open() {
        return new Page<>(rows(notices.open(MOST)), -1, null, null);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public int late() {
        return notices.late(today());
    }

    private List<NoticeRow> rows(List<Notice> found) {
        return found.stream().map(each -> each.row(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
