package eu.dfence.register.customers.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Each module in which a customer is heard of answers who has been lately. Asked through CDI ({@code @Any Instance}), without a role. */
public interface Dealings {
    /** Those of the customers of whom something was heard on that day or after it; one statement. */
    Set<UUID> since(LocalDate day, Collection<UUID> customers);
}
