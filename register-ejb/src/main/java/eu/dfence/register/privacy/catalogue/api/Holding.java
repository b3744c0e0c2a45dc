package eu.dfence.register.privacy.catalogue.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One value the register holds of a person.
 *
 * @param category class of data in the notice's words
 * @param table where it stands, for example {@code customers_email}
 * @param column the column, for example {@code address}
 * @param value as a person reads it
 * @param source where it came from, or null when the register made it itself
 * @param obtainedOn the day it was obtained, or null when not recorded
 * @param providedByPerson whether the person gave it (GDPR Art. 20 covers only such data)
 */
public record Holding(
        DataCategory category,
        String table,
        String column,
        String value,
        String source,
        LocalDate obtainedOn,
        boolean providedByPerson)
        implements Serializable {}
