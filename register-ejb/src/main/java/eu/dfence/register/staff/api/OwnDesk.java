package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a signed-in person does about themselves, undertaking or not: read and sign it, change the password, the language. */
public interface OwnDesk {
    /** Characters; no rule about which (ASVS 5.0 V6.2.1, V6.2.5, V6.2.9). */
    int SHORTEST_PASSWORD = 12;

    int LONGEST_PASSWORD = 128;

    /** @param paragraphs separated by empty lines */
    record UndertakingPaper(int textVersion, String title, String paragraphs, LocalDate validFrom)
            implements Serializable {}

    /** @param previousUntil last day of the newest undertaking ever signed and not revoked, or null */
    record Standing(Rights rights, boolean designated, LocalDate previousUntil, UndertakingPaper paper)
            implements Serializable {}

    /** @param language fi or en */
    Standing standing(String language);

    /**
     * Signs the version that was read; refuses when a newer one has come meanwhile, and whoever signed in with a password
     * that somebody else made: that signature would not prove who gave it.
     */
    void signUndertaking(int textVersion, String language, String place);

    /** What the caller types to sign in: password managers keep a new password under it. */
    String userName();

    /**
     * Every session that began under the old password is over with its next request (ASVS 5.0 V7.4.3).
     *
     * @return {@link Rights#passwordNumber()} of the new password
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.current-password}, counted as a wrong
     *     password at sign-in, {@code …waiting}, {@code …password-same}, {@code …password-length}, {@code …password-guessable}
     */
    int changePassword(char[] current, char[] replacement);

    void speak(String language);

    /** The caller's open sessions, newest first. */
    List<OwnSession> sessions();

    /**
     * The session's very next request is refused.
     *
     * @throws eu.dfence.register.shared.api.RegisterException {@code staff.refused.no-session} when it is none of the caller's
     *     open ones
     */
    void endSession(UUID session);

    /** @param kept the one that goes on */
    void endOtherSessions(UUID kept);
}
