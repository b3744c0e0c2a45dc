package eu.dfence.register.privacy.breaches.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the affected are told of a breach (GDPR Art. 34). No ban and no restriction stops it: it serves the person, and is
 * no marketing.
 */
public interface TellingDesk {
    /** Letters written by one call. */
    int AT_ONCE = 25;

    TellingProgress progress(UUID breach);

    /**
     * Writes the next letters, to those who read that language and have none.
     *
     * @param version of the breach's card
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code not-telling}, {@code
     *     notice}, {@code categories}, {@code nobody-left}
     */
    TellingProgress write(UUID breach, int version, NoticeForm form);

    /**
     * Every letter that was written has left, each through the gate.
     *
     * @param on not to come
     * @throws eu.dfence.register.shared.api.RegisterException {@code breaches.refused.} and {@code sent-on}, {@code
     *     no-letters}, and what {@link eu.dfence.register.privacy.disclosures.api.Gate} refuses
     */
    TellingProgress sent(UUID breach, int version, LocalDate on);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code breaches.unknown} */
    LetterFile letter(UUID letter);
}
