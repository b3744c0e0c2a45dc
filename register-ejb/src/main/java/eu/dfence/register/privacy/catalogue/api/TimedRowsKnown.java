package eu.dfence.register.privacy.catalogue.api;

import java.util.List;

/**
 * Each module that keeps personal data for a period answers which of its rows go when it is over. Asked through CDI ({@code
 * @Any Instance}), never known by name.
 */
public interface TimedRowsKnown {
    /** Whatever points at a row comes before it. */
    List<TimedRows> timed();
}
