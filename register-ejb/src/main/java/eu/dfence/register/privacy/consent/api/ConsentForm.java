package eu.dfence.register.privacy.consent.api;

import eu.dfence.register.privacy.access.api.Channel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consent as it was given.
 *
 * @param how the person reached us
 * @param saidOn the day the person said it
 * @param language fi, sv or en: in which the person was shown the wording
 * @param wordingSha256 fingerprint of the wording that was shown, as {@link ConsentCard.Wording} told it
 */
public record ConsentForm(
        MarketingChannel channel, Channel how, LocalDate saidOn, String language, String wordingSha256)
        implements Serializable {}
