package eu.dfence.register.privacy.rectification.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;

/** Where the letter is made that goes before a restriction is lifted (GDPR Art. 18(3)). */
public interface RestrictionLetterDesk {
    /**
     * In the customer's language; it leaves through the gate and is not kept.
     *
     * @param liftedOn the day from which the restriction will be lifted, today or later
     * @param reason why it ends, 1 to 1,000 characters
     * @throws eu.dfence.register.shared.api.RegisterException {@code access.refused.not-restricted}, {@code
     *     rectification.refused.lifted-on}, {@code rectification.refused.why}, what {@link eu.dfence.register.privacy.disclosures.api.Gate} refuses
     */
    NoticeLetter lifting(SubjectId customer, LocalDate liftedOn, String reason);
}
