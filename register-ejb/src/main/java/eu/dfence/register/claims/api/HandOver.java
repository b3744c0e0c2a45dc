package eu.dfence.register.claims.api;

import java.util.Set;
import java.util.UUID;

/**
 * Invoices of one debtor to be handed to an agency.
 *
 * @param agency its id in the register of partners
 */
public record HandOver(Set<UUID> invoices, UUID agency) {
    public HandOver {
        invoices = Set.copyOf(invoices);
    }
}
