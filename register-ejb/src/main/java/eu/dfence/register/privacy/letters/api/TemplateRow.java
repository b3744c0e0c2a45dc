package eu.dfence.register.privacy.letters.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How far a text has come in one language.
 *
 * @param number of the newest version; 0 while it is as it was shipped
 * @param validFrom of the newest version, or null
 */
public record TemplateRow(LetterKind kind, String language, int number, LocalDate validFrom) implements Serializable {
    /** Nobody can ship who the controller is. */
    public boolean missing() {
        return kind == LetterKind.CONTROLLER && number == 0;
    }
}
