package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import eu.dfence.register.privacy.ledger.api.LedgerLine;
import eu.dfence.register.privacy.ledger.api.LedgerState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** One person, one transaction, when nobody sits before a screen: what fails for one is done for the others. */
@Dependent
class EachAlone {
    @Inject
    Carrying carrying;

    @Inject
    Obligations obligations;

    @Inject
    ErasureLedger ledger;

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

    @Transactional(TxType.REQUIRES_NEW)
    public LedgerState state() {
        return ledger.state();
    }

    /** @param subject or null: the database knows nobody of that pseudonym, and nothing is left to do */
    @Transactional(TxType.REQUIRES_NEW)
    public void repeat(LedgerLine line, SubjectId subject) {
        if (subject != null) carrying.repeat(subject, line.plan(), line.number());
        ledger.reached(line);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean nothingLeft(SubjectId subject) {
        return carrying.nothingLeft(subject);
    }
}
