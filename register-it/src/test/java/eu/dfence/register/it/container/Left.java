package eu.dfence.register.it.container;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.LedgerDesk;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the ledger says left of somebody, the newest first. */
@Dependent
public class Left {
    @Inject
    Callers callers;

    @EJB
    LedgerDesk ledger;

    List<LedgerRow> of(SubjectId subject) throws Exception {
        return callers.as("tarkastaja", () -> ledger.ledger(subject, new LedgerFilter(null, null, null, null, null)))
                .rows();
    }
}
