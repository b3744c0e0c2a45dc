package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What everybody may read without signing in (GDPR Art. 12(1)): the bytes as they were published. Refuses with {@code notice.refused.changed} when they are
 * not those any more.
 */
public interface PublishedNotices {
    /** @param paper as PDF */
    Optional<PublishedFile> inForce(LocalDate day, LetterLanguage language, boolean paper);

    /** @param from first day of the version */
    Optional<PublishedFile> version(LocalDate from, LetterLanguage language, boolean paper);

    /** The list of every version, as a page like theirs. */
    byte[] versions(LetterLanguage language);
}
