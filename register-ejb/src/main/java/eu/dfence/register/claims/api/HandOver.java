package eu.dfence.register.claims.api;

import java.util.Set;
import java.util.UUID;

/**
 * Invoices of one debtor to be handed to an agency.
 *
 * @param agency its name, at most 100 characters
 * @param agencyId its business id as typed
 */
public record HandOver(Set<UUID> invoices, String agency, String agencyId) {
    public HandOver {
        invoices = Set.copyOf(invoices);
    }
}
