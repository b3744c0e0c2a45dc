package eu.dfence.register.outreach.api;

import eu.dfence.register.privacy.access.api.Prohibition;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One mailing as a whole; tells nobody's name but the staff's.
 *
 * @param recipient who gets the file
 * @param chosen how many were chosen
 * @param chosenBy name of whoever chose
 * @param went how many stand in the file, or null while it is not made
 * @param madeAt or null while it is not made
 * @param madeBy name of whoever made the file, or null
 * @param sha256 of the file, or null
 */
public record MailingRow(
        UUID id,
        Prohibition.Kind purpose,
        Medium medium,
        String recipient,
        int chosen,
        Instant chosenAt,
        String chosenBy,
        Integer went,
        Instant madeAt,
        String madeBy,
        String sha256)
        implements Serializable {
    public boolean made() {
        return madeAt != null;
    }
}
