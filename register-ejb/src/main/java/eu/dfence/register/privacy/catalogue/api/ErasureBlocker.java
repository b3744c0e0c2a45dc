package eu.dfence.register.privacy.catalogue.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Something that is still going on and does not let a row go (GDPR Art. 17(3)(e); notice R-47).
 *
 * @param reference what people call it: the number of the invoice, order or case
 * @param until the last day, where one is known; else null: it ends with an event
 * @param needs which classes of the person's other current data it cannot do without, as a delivery an address
 */
public record ErasureBlocker(Ground ground, String reference, LocalDate until, Set<DataCategory> needs)
        implements Serializable {
    public enum Ground {
        OPEN_INVOICE,
        COLLECTION,
        /** A complaint, a disputed claim, a case before a court. */
        DISPUTE,
        UNDELIVERED_ORDER
    }

    public ErasureBlocker {
        needs = Set.copyOf(needs);
    }
}
