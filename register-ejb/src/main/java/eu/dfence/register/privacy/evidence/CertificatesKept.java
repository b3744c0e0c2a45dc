package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.scanner.api.Certified;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what the scanner certified: it is shown once, and an auditor asks later. */
@ApplicationScoped
class CertificatesKept {
    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    /** The scanner works outside a transaction. */
    @Transactional
    void keep(@Observes Certified certified) {
        shelf.add(new KeptCertificate(certified.certificate(), clock.instant()));
    }
}
