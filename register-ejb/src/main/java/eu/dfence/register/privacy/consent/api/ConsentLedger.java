package eu.dfence.register.privacy.consent.api;

import java.io.Serializable;

/** Whether the ledger is as it was written; asked without a role, and tells of nobody. */
public interface ConsentLedger {
    /** @param wrong rows that are not what their hash says, or do not follow the row before them */
    record State(long rows, long wrong) implements Serializable {
        public boolean whole() {
            return wrong == 0;
        }
    }

    /** Every row, in one statement. */
    State state();
}
