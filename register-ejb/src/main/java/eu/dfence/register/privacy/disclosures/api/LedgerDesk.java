package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.privacy.catalogue.api.Page;

/** What left: to whom, when, why, and whose (R-18, GDPR Art. 5(2), 15(1)(c)). Nothing in it changes. */
public interface LedgerDesk {
    /** How many stand on a page. */
    int SIZE = 50;

    /** The newest first. */
    Page<LedgerRow> ledger(LedgerFilter filter);
}
