package eu.dfence.register.staff.api;

import java.io.Serializable;
import java.time.LocalDate;

/** What a signed-in person does about themselves, undertaking or not: read and sign it, change the password, the language. */
public interface OwnDesk {
    /** @param paragraphs separated by empty lines */
    record UndertakingPaper(int textVersion, String title, String paragraphs, LocalDate validFrom)
            implements Serializable {}

    /** @param previousUntil last day of the newest undertaking ever signed and not revoked, or null */
    record Standing(Rights rights, boolean designated, LocalDate previousUntil, UndertakingPaper paper)
            implements Serializable {}

    /** @param language fi or en */
    Standing standing(String language);

    /** Signs the version that was read; refuses when a newer one has come meanwhile. */
    void signUndertaking(int textVersion, String language, String place);

    void changePassword(char[] current, char[] replacement);

    void speak(String language);
}
