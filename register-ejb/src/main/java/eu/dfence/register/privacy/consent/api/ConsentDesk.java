package eu.dfence.register.privacy.consent.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** Where consents to electronic direct marketing are written down and withdrawn (GDPR Art. 7, Act 917/2014 § 200). */
@Local
public interface ConsentDesk {
    /**
     * @param language fi, sv or en: of the wordings offered
     * @throws eu.dfence.register.shared.api.RegisterException {@code erasure.refused.erased} for who needs nothing of somebody erased
     */
    ConsentCard consents(SubjectId subject, String language);

    /**
     * Adds a row; whoever gives it again renews it.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code consent.refused.…} with {@code channel}, {@code how}, {@code day}
     *     (none, or to come), {@code before} (something was said of it on a later day), {@code wording} (none is in force, or another one was shown), {@code twice} (somebody wrote at this
     *     moment)
     */
    void give(SubjectId subject, ConsentForm form);

    /**
     * Adds a row, in force at once; withdrawing what is not given changes nothing.
     *
     * @param saidOn the day the person said it
     * @throws eu.dfence.register.shared.api.RegisterException {@code consent.refused.…} with {@code channel}, {@code how}, {@code day},
     *     {@code before}, {@code twice}, as when it is given
     */
    void withdraw(SubjectId subject, MarketingChannel channel, Channel how, LocalDate saidOn);
}
