package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Certified;
import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.ScanOutcome;
import eu.dfence.register.privacy.scanner.api.ScanReport;
import eu.dfence.register.privacy.scanner.api.Scanner;
import eu.dfence.register.privacy.scanner.api.ScannerDesk;
import eu.dfence.register.privacy.scanner.api.WaitingScan;
import eu.dfence.register.privacy.vault.api.SignedText;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

@Stateless
@Local(ScannerDesk.class)
public class ScannerDeskBean implements ScannerDesk {
    @Inject
    Scanner scanner;

    @Inject
    Waiting waiting;

    @Inject
    Event<Certified> certified;

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.REGISTER_CONTACT, Roles.AUDITOR})
    public List<WaitingScan> waiting() {
        return waiting.all();
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RolesAllowed(Roles.PRIVACY_OFFICER_MAINTAIN)
    public ScanOutcome scan(String id) {
        Identifiers identifiers = waiting.get(id).orElseThrow(() -> new RegisterException("scanner.refused.done"));
        ScanReport report = scanner.scan(identifiers);
        if (!report.clean()) return new ScanOutcome(report, null);
        SignedText certificate = scanner.certificate(report);
        certified.fire(new Certified(certificate));
        waiting.remove(id);
        return new ScanOutcome(report, certificate);
    }
}
