package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a person was promised by a day.
 *
 * @param inForce the version in force that day, or null when none is kept
 * @param shown what the person had last been shown by then, or null
 */
public record Promise(LocalDate day, VersionRow inForce, Shown shown) implements Serializable {
    /**
     * @param first day of the version
     * @param version its texts, or null when they are not kept
     */
    @PersonalData(category = DataCategory.RIGHTS, purposes = Purpose.DATA_SUBJECT_RIGHTS)
    public record Shown(LocalDate first, String language, Channel channel, Instant at, VersionRow version)
            implements Serializable {}
}
