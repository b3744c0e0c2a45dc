package eu.dfence.register.customers.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A column of the customer list that a clerk may choose. Name and prohibitions always stand there: what is forbidden is
 * seen before anybody acts.
 */
public enum ListColumn {
    REPRESENTS,
    NUMBER,
    CITY,
    PHONE,
    EMAIL,
    OPEN,
    LAST_ORDER;

    /** What the list shows to whoever has chosen nothing. */
    public static final Set<ListColumn> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(EMAIL)));
}
