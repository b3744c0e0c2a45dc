package eu.dfence.register.privacy.replay;

import eu.dfence.register.privacy.access.api.ProhibitionChanged;
import eu.dfence.register.privacy.consent.api.ConsentWithdrawn;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.staff.api.UndertakingsRevoked;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** On disk before it is committed, as an erasure is. */
@Dependent
class Remembering {
    @Inject
    HoldsLedger ledger;

    void forbidden(@Observes ProhibitionChanged change) {
        ledger.subject(change.subject(), Remembered.of(change).text());
    }

    void withdrawn(@Observes ConsentWithdrawn said) {
        ledger.subject(said.subject(), Withdrawal.of(said).text());
    }

    void revoked(@Observes UndertakingsRevoked revoked) {
        ledger.account(revoked.account(), Remembered.REVOKED);
    }
}
