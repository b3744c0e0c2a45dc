package eu.dfence.register.customers.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** Where the register's own faults are found and mended, unasked (GDPR Art. 5(1)(d); R-82). */
public interface QualityDesk {
    /**
     * Active customers with that fault: what came back or is old by its day, the oldest first, what is not there by name.
     *
     * @param cursor of the page wanted, or null for the first; a page leads on only
     */
    Page<QualityRow> queue(QualityFault fault, String cursor);

    /**
     * Mail to the postal address came back today. A new address stands without the mark.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.unknown}, {@code
     *     customers.refused.no-address}
     */
    void returned(SubjectId customer);

    /**
     * Looked at: still needed, for the same period again.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.refused.not-waiting}
     */
    void keep(SubjectId customer, KeptFor ground);
}
