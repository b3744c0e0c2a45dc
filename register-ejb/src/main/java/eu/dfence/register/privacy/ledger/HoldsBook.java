package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.ledger.api.HoldsLedger;
import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** What was forbidden, lifted, withdrawn and revoked. */
@Dependent
class HoldsBook extends LedgerBook implements HoldsLedger {
    HoldsBook() {
        super(
                LedgerHead.HOLDS,
                "holds-ledger",
                new Refusals(
                        "ledger.refused.holds-behind", "ledger.refused.holds-damaged", "ledger.refused.holds-disk"));
    }

    @Override
    public void subject(SubjectId subject, String what) {
        append(subject.value(), what);
    }

    @Override
    public void account(UUID account, String what) {
        append(account, what);
    }

    @Override
    public String pseudonymOf(UUID id) {
        return pseudonym(id);
    }
}
