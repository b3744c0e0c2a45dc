package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;

/** One person, one transaction, when nobody sits before a screen: what fails for one is done for the others. */
@Dependent
class EachAlone {
    @Inject
    Carrying carrying;

    @Inject
    Obligations obligations;

    @Inject
    ErasureLedger ledger;

    @Inject
    HoldsLedger holds;

    @Transactional(TxType.REQUIRES_NEW)
    public List<SubjectId> due() {
        return obligations.due();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void finish(SubjectId subject) {
        carrying.finish(subject);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean even() {
        return ledger.even();
    }

    /** Whether all that was forbidden, lifted and revoked is there. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean holdsEven() {
        return holds.even();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public LedgerState state() {
        return ledger.state();
    }

    /** @param subject or null: the database knows nobody of that pseudonym, and nothing is left to do */
    @Transactional(TxType.REQUIRES_NEW)
    public void repeat(LedgerLine line, SubjectId subject) {
        if (subject != null) carrying.repeat(subject, line.plan(), line.number());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void reached(LedgerLine line) {
        ledger.reached(line);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> left(SubjectId subject) {
        return carrying.left(subject);
    }
}
