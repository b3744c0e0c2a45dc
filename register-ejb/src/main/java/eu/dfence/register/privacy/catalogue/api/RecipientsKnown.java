package eu.dfence.register.privacy.catalogue.api;

import java.util.List;

/**
 * Each module that lets personal data out of the register answers who got it (GDPR Art. 15(1)(c), 19; C-154/21). Asked
 * through CDI ({@code @Any Instance}), never known by name.
 */
public interface RecipientsKnown {
    /** Newest first; empty when the module let nothing of the person out. */
    List<Recipient> recipients(SubjectId subject);
}
