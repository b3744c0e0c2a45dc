package eu.dfence.register.privacy.consent.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person allowed and took back.
 *
 * @param standings one for each channel
 * @param rows all that was said, the newest first
 */
@PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.MARKETING)
public record ConsentCard(List<Standing> standings, List<Row> rows) implements Serializable {
    public ConsentCard {
        standings = List.copyOf(standings);
        rows = List.copyOf(rows);
    }

    /**
     * @param last what was said last, or null
     * @param since the day it was said, or null
     * @param wording what is read or shown to somebody who gives it today
     */
    public record Standing(MarketingChannel channel, Said last, LocalDate since, Wording wording)
            implements Serializable {
        public boolean given() {
            return last == Said.GIVEN;
        }
    }

    /** @param sha256 fingerprint of the text */
    public record Wording(String language, String text, String sha256) implements Serializable {}

    /**
     * @param how the person reached us, or null when it ended with an erasure
     * @param notice first day of the version of the privacy notice that was in force
     * @param wording what the person agreed to, word by word; null when it was withdrawn
     * @param by who wrote it down, or null
     */
    public record Row(
            MarketingChannel channel,
            Said said,
            LocalDate saidOn,
            Channel how,
            LocalDate notice,
            Wording wording,
            Instant recordedAt,
            String by)
            implements Serializable {}
}
