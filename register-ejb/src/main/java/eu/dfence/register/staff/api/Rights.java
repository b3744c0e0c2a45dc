package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An account's rights at one moment.
 *
 * @param roles container roles; always {@code SIGNED_IN}, the trade's roles only while everything is in force
 * @param undertakingUntil last day of the undertaking in force, or null without one
 * @param missing what keeps the register shut, empty when it is open
 * @param passwordNumber which password of the account this is: a session that began under another one is over
 */
public record Rights(
        UUID accountId,
        String displayName,
        String title,
        UUID employerId,
        String employerName,
        String language,
        Set<String> roles,
        LocalDate undertakingUntil,
        Set<Missing> missing,
        int passwordNumber)
        implements Serializable {
    public enum Missing {
        /** The password was made by IT: before anything else the person chooses an own one (ASVS 5.0 V6.4.6). */
        OWN_PASSWORD,
        UNDERTAKING,
        DESIGNATION,
        EMPLOYER_AGREEMENT,
        /** The register itself is not open (an {@link OpeningCondition}). */
        OPENING
    }

    public Rights {
        roles = Set.copyOf(roles);
        missing = Set.copyOf(missing);
    }

    public boolean open() {
        return missing.isEmpty();
    }
}
