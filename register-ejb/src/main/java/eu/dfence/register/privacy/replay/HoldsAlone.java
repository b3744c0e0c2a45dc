package eu.dfence.register.privacy.replay;

import eu.dfence.register.privacy.access.api.ProhibitionsAgain;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.staff.api.RevokedAgain;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** One line, one transaction: what fails is tried again, and what was done stays done. */
@Dependent
class HoldsAlone {
    @Inject
    HoldsLedger ledger;

    @Inject
    ProhibitionsAgain prohibitions;

    @Inject
    RevokedAgain undertakings;

    @Transactional(TxType.REQUIRES_NEW)
    public boolean even() {
        return ledger.even();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public LedgerState state() {
        return ledger.state();
    }

    /** @param whom or null: the database knows nobody of that pseudonym, and nothing is left to do */
    @Transactional(TxType.REQUIRES_NEW)
    public void repeat(LedgerLine line, UUID whom) {
        if (whom != null) repeat(line.plan(), line, whom);
        ledger.reached(line);
    }

    private void repeat(String what, LedgerLine line, UUID whom) {
        if (what.equals(Remembered.REVOKED)) undertakings.revoke(whom, line.at());
        else prohibitions.again(Remembered.read(what).of(new SubjectId(whom)));
    }
}
