package eu.dfence.register.web.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;

/**
 * Which text the page's address names.
 *
 * @param number the version, or null for the newest
 */
record AskedText(LetterKind kind, LetterLanguage language, Integer number) {
    /** @throws RegisterException {@code letters.unknown} when the address names none */
    static AskedText ofRequest() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            String number = asked.get("number");
            return new AskedText(
                    LetterKind.valueOf(String.valueOf(asked.get("kind"))),
                    LetterLanguage.valueOf(String.valueOf(asked.get("language")).toUpperCase(Locale.ROOT)),
                    number == null ? null : Integer.valueOf(number));
        } catch (IllegalArgumentException e) {
            throw new RegisterException("letters.unknown");
        }
    }
}
