package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the notice.
 *
 * @param to last day, or null until the next one begins
 * @param archived brought as a file, from before
 * @param publishedBy name of whoever published or brought it
 */
public record VersionRow(
        LocalDate from, LocalDate to, boolean archived, Instant publishedAt, String publishedBy, List<Text> texts)
        implements Serializable {
    /** @param paper whether there is a PDF of it */
    public record Text(LetterLanguage language, String sha256, String media, boolean paper) implements Serializable {}

    public VersionRow {
        texts = List.copyOf(texts);
    }
}
