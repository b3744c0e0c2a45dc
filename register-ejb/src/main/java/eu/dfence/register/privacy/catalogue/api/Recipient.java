package eu.dfence.register.privacy.catalogue.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody outside who got a person's data.
 *
 * @param name of the company or person that got it
 * @param role for whom they handle it
 * @param on the day it left
 * @param purpose what it was given for
 * @param categories what was in it
 */
public record Recipient(String name, RecipientRole role, LocalDate on, Purpose purpose, Set<DataCategory> categories)
        implements Serializable {
    public Recipient {
        categories = Set.copyOf(categories);
    }
}
