package eu.dfence.register.privacy.letters.api;

import java.io.Serializable;
import java.util.List;

/**
 * A text in one language, as somebody opens it.
 *
 * @param number which version the body is; 0 is the shipped one
 * @param newest number of the newest version
 * @param body empty for a text nobody has written yet
 * @param shippedInForce whether letters of today are written with the shipped text
 * @param history newest first, without the shipped one
 */
public record TemplateCard(
        LetterKind kind,
        LetterLanguage language,
        int number,
        int newest,
        String body,
        boolean shippedInForce,
        List<TemplateVersion> history)
        implements Serializable {
    public TemplateCard {
        history = List.copyOf(history);
    }
}
