package eu.dfence.register.privacy.catalogue.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody outside who got a person's data.
 *
 * @param name of the company or person that got it
 * @param role for whom they handle it
 * @param on the day it left
 * @param purpose what it was given for
 * @param categories what was in it
 * @param partner its id in the register of partners, or null of whoever is not there
 */
public record Recipient(
        String name, RecipientRole role, LocalDate on, Purpose purpose, Set<DataCategory> categories, UUID partner)
        implements Serializable {
    public Recipient {
        categories = Set.copyOf(categories);
    }

    /** One that is in no register of partners. */
    public Recipient(String name, RecipientRole role, LocalDate on, Purpose purpose, Set<DataCategory> categories) {
        this(name, role, on, purpose, categories, null);
    }
}
