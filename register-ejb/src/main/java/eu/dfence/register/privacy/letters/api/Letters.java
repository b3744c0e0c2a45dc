package eu.dfence.register.privacy.letters.api;

import eu.dfence.register.shared.api.RegisterException;
import java.util.Locale;

/** Writes a letter. Asked by other modules, which answer for who may have it; keeps nothing. */
public interface Letters {
    /**
     * The letter of today, in the wording in force today.
     *
     * @param language anything but Finnish, English and Swedish is answered in Finnish
     * @param values everything {@link LetterKind#asked()} names; printed as it stands, whatever stands in it
     * @throws RegisterException {@code letters.refused.not-told} with the name of what is missing; {@code
     *     letters.refused.no-controller} while nobody has written who the controller is; {@code letters.refused.part} for
     *     a part, which is no letter
     * @throws IllegalArgumentException when something is told that nobody asks for
     */
    Letter render(LetterKind kind, Locale language, LetterValues values);

    /**
     * A document of today that no template words; PDF/A-3a and PDF/UA-1 as the letters are.
     *
     * @throws RegisterException {@code letters.refused.no-controller}
     */
    byte[] print(Paper paper);

    /**
     * How the supervisory authority is reached, in the wording in force today.
     *
     * @throws RegisterException {@code letters.refused.no-controller}
     */
    String ombudsman(LetterLanguage language);
}
