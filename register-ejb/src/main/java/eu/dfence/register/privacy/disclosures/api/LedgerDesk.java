package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** What left: to whom, when, why, and whose (R-18, GDPR Art. 5(2), 15(1)(c)). Nothing in it changes. */
public interface LedgerDesk {
    /** How many stand on a page. */
    int SIZE = 50;

    /**
     * The newest first.
     *
     * @param subject only what concerns this person, who is looked at even when nothing left; or null
     */
    Page<LedgerRow> ledger(SubjectId subject, LedgerFilter filter);
}
