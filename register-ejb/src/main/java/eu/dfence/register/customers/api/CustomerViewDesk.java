package eu.dfence.register.customers.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The views of the customer list of whoever is signed in; nobody sees another's. */
public interface CustomerViewDesk {
    /** How many named views a clerk may keep. */
    int MOST = 12;

    /** Longest name of a view. */
    int LONGEST_NAME = 40;

    /** By name; the one the list opens with first, if it was ever chosen. */
    List<CustomerView> views();

    /**
     * Keeps a view, in the place of one that has the same name.
     *
     * @param name 1 to {@link #LONGEST_NAME} characters, no personal identity code
     * @throws eu.dfence.register.shared.api.RegisterException {@code customers.refused.view-name},
     *     {@code customers.refused.view-city} for a place that Posti does not know, {@code customers.refused.views}
     */
    CustomerView save(String name, CustomerFilter filter, Set<ListColumn> columns);

    /** The list opens with these columns from now on. */
    CustomerView open(Set<ListColumn> columns);

    /** The place as people write it, "Jyväskylä" for "jyvaskyla"; empty when Posti does not know it. */
    Optional<String> city(String typed);

    /** Forgets a view; nothing happens when there is none of that id. */
    void remove(UUID view);
}
