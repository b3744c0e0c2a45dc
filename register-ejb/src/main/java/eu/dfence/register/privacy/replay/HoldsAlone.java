package eu.dfence.register.privacy.replay;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.access.api.ProhibitionsAgain;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.WithdrawnAgain;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import eu.dfence.register.staff.api.RevokedAgain;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;

/** One line, one transaction: what fails is tried again, and what was done stays done. */
@Dependent
class HoldsAlone {
    @Inject
    HoldsLedger ledger;

    @Inject
    ProhibitionsAgain prohibitions;

    @Inject
    WithdrawnAgain consents;

    @Inject
    RevokedAgain undertakings;

    @Transactional(TxType.REQUIRES_NEW)
    public boolean even() {
        return ledger.even();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public long head() {
        return ledger.head();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public LedgerState state() {
        return ledger.state();
    }

    /** @param whom or null: the database knows nobody of that pseudonym, and nothing is left to do */
    @Transactional(TxType.REQUIRES_NEW)
    public void repeat(LedgerLine line, UUID whom) {
        if (line.plan().equals(Remembered.REVOKED)) revoke(line, whom);
        else if (Withdrawal.is(line.plan())) withdraw(Withdrawal.read(line.plan()), whom);
        else again(Remembered.read(line.plan()), whom);
        ledger.reached(line);
    }

    /**
     * What was never committed: whoever said it was told so. What it would have lifted stays, and a line after it says so, for a
     * restore does both again; what it would have forbidden, withdrawn or revoked is, for that is the safer.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(LedgerLine line, UUID whom) {
        if (lifts(line.plan())) stays(line, whom);
        else repeat(line, whom);
    }

    private static boolean lifts(String said) {
        return !said.equals(Remembered.REVOKED)
                && !Withdrawal.is(said)
                && Remembered.read(said).lifted();
    }

    /** It could not be done, and is left to IT. */
    @Transactional(TxType.REQUIRES_NEW)
    public void pass(LedgerLine line) {
        ledger.reached(line);
    }

    private void stays(LedgerLine line, UUID whom) {
        ledger.reached(line);
        if (whom == null) return;
        SubjectId subject = new SubjectId(whom);
        Prohibition.Kind kind = Remembered.read(line.plan()).kind();
        LocalDate since = prohibitions.inForceSince(subject, kind);
        if (since != null) ledger.subject(subject, new Remembered(kind, since).text());
    }

    private void revoke(LedgerLine line, UUID whom) {
        if (whom != null) undertakings.revoke(whom, line.at());
    }

    private void withdraw(Withdrawal said, UUID whom) {
        if (whom != null) consents.withdraw(said.of(new SubjectId(whom)));
    }

    private void again(Remembered said, UUID whom) {
        if (whom != null) prohibitions.again(said.of(new SubjectId(whom)));
    }
}
