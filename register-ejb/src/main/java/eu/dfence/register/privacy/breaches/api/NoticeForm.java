package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;

/**
 * What the affected who read a language are told (GDPR Art. 34(2)), in that language.
 *
 * @param happened the nature of the breach, in clear and plain words
 * @param advice what the person can do, one step to a line
 * @param contact where more can be asked
 */
public record NoticeForm(
        LetterLanguage language, String happened, String consequences, String measures, String advice, String contact)
        implements Serializable {}
