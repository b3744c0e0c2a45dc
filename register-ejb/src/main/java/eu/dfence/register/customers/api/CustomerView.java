package eu.dfence.register.customers.api;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * A clerk's own way of seeing the customer list. What was typed to find somebody is no part of it.
 *
 * @param id opaque
 * @param name given by the clerk; empty for the way the list opens
 */
public record CustomerView(UUID id, String name, CustomerFilter filter, Set<ListColumn> columns)
        implements Serializable {
    public CustomerView {
        columns = Set.copyOf(columns);
    }

    /** Whether the list opens so. */
    public boolean opening() {
        return name.isEmpty();
    }
}
