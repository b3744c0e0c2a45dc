package eu.dfence.register.privacy.access.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something a person forbade, in force until lifted.
 *
 * @param survived whether it was said before an erasure and known again since
 */
public record Prohibition(Kind kind, LocalDate setOn, boolean survived) implements Serializable {
    public Prohibition(Kind kind, LocalDate setOn) {
        this(kind, setOn, false);
    }

    public enum Kind {
        PUBLICATION,
        DISCLOSURE,
        DIRECT_ADVERTISING,
        DISTANCE_SELLING,
        DIRECT_MARKETING,
        MARKET_AND_OPINION_RESEARCH,
        OTHER_MARKETING
    }
}
