package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.function.Consumer;

/** What an erasure, a replay or a decision about credit asks of customers, inside one transaction and without a role. */
public interface CustomerKeys {
    /** Until the transaction ends, nothing new is begun for the customer. One who is gone is let be. */
    void lock(SubjectId customer);

    /** Every customer there is, one after the other, whatever their number. */
    void each(Consumer<SubjectId> told);
}
