package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a breach (GDPR Art. 33(3) and (5)); more may become known later.
 *
 * @param title in a few words, without anybody's name
 * @param happened what happened
 * @param foundHow how it was discovered
 * @param foundAt when somebody discovered it, at a processor perhaps
 * @param awareAt when the controller became aware with a reasonable degree of certainty; the clock starts
 * @param beganAt or null while unknown
 * @param endedAt or null while unknown or going on
 * @param natures one at least
 * @param categories of data; empty while unknown
 * @param groups categories of persons, or null while unknown
 * @param persons approximate number of persons, or null while unknown
 * @param records approximate number of records, or null while unknown
 * @param consequences likely ones, or null while unknown
 * @param measures taken or proposed, or null while there are none
 * @param processor at whom it happened, or null
 */
public record BreachForm(
        String title,
        String happened,
        String foundHow,
        Instant foundAt,
        Instant awareAt,
        Instant beganAt,
        Instant endedAt,
        Set<Nature> natures,
        Set<DataCategory> categories,
        String groups,
        Integer persons,
        Integer records,
        String consequences,
        String measures,
        String processor)
        implements Serializable {
    public BreachForm {
        natures = natures == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(natures));
        categories = categories == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(categories));
    }
}
