package eu.dfence.register.customers.api;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a customer list is narrowed to. Holds no name and nothing else that was typed to find somebody, so that a saved
 * view is no personal data.
 *
 * @param kind or null for both
 * @param status or null for both
 * @param city of the postal address, in any spelling of its letters, or null for any
 * @param forbidden only those who forbade something
 * @param restricted only those whose processing is restricted
 */
public record CustomerFilter(
        CustomerKind kind, CustomerStatus status, String city, boolean forbidden, boolean restricted)
        implements Serializable {
    public static final CustomerFilter NONE = new CustomerFilter(null, null, null, false, false);

    /** What can be narrowed, in the order it is shown. */
    public enum Part {
        KIND,
        STATUS,
        CITY,
        FORBIDDEN,
        RESTRICTED
    }

    public CustomerFilter {
        city = city == null || city.isBlank() ? null : city.strip();
    }

    public Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (kind != null) parts.add(Part.KIND);
        if (status != null) parts.add(Part.STATUS);
        if (city != null) parts.add(Part.CITY);
        if (forbidden) parts.add(Part.FORBIDDEN);
        if (restricted) parts.add(Part.RESTRICTED);
        return parts;
    }

    public CustomerFilter without(Part part) {
        return switch (part) {
            case KIND -> new CustomerFilter(null, status, city, forbidden, restricted);
            case STATUS -> new CustomerFilter(kind, null, city, forbidden, restricted);
            case CITY -> new CustomerFilter(kind, status, null, forbidden, restricted);
            case FORBIDDEN -> new CustomerFilter(kind, status, city, false, restricted);
            case RESTRICTED -> new CustomerFilter(kind, status, city, forbidden, false);
        };
    }
}
