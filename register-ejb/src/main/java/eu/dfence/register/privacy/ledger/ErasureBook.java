package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.ErasureLedger;
import jakarta.enterprise.context.Dependent;

/** Who was erased. */
@Dependent
class ErasureBook extends LedgerBook implements ErasureLedger {
    ErasureBook() {
        super(
                LedgerHead.ERASURES,
                "erasure-ledger",
                new Refusals("ledger.refused.behind", "ledger.refused.damaged", "ledger.refused.disk"));
    }

    @Override
    public long append(SubjectId subject, String plan) {
        return append(subject.value(), plan);
    }

    @Override
    public String pseudonym(SubjectId subject) {
        return pseudonym(subject.value());
    }
}
