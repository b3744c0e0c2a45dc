package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.LetterFile;
import eu.dfence.register.privacy.breaches.api.NoticeForm;
import eu.dfence.register.privacy.breaches.api.TellingDesk;
import eu.dfence.register.privacy.breaches.api.TellingProgress;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.disclosures.api.Gate;
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
import java.util.UUID;

@Stateless
@Local(TellingDesk.class)
public class TellingDeskBean implements TellingDesk {
    @Inject
    Breaches breaches;

    @Inject
    AffectedRows affected;

    @Inject
    BreachLetters letters;

    @Inject
    NoticeWriting writing;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public TellingProgress progress(UUID id) {
        return progress(breaches.get(id));
    }

    private TellingProgress progress(Breach breach) {
        return letters.progress(breach, affected.count(breach));
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public TellingProgress write(UUID id, int version, NoticeForm form) {
        Breach breach = breaches.locked(id, version);
        breach.tellable();
        if (writing.next(breach, form) == 0) throw new RegisterException("breaches.refused.nobody-left");
        return progress(breach);
    }

    @Override
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public TellingProgress sent(UUID id, int version, LocalDate on) {
        Breach breach = breaches.locked(id, version);
        LocalDate today = LocalDate.now(clock);
        if (on == null || on.isAfter(today)) throw new RegisterException("breaches.refused.sent-on", today);
        letters.eachUnsent(breach, letter -> gate.pass(letter.outgoing()));
        if (letters.sent(breach, on) == 0) throw new RegisterException("breaches.refused.no-letters");
        return progress(breach);
    }

    @Override
    @Discloses(Purpose.LEGAL_OBLIGATION)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public LetterFile letter(UUID letter) {
        LetterFile file = letters.get(letter).file();
        if (file == null) throw new RegisterException("breaches.unknown");
        return file;
    }
}
