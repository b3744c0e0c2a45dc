package eu.dfence.register.privacy.notice.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A text of the notice, byte for byte as it was published.
 *
 * @param media type of it, with the charset of a text
 * @param to last day, or null
 */
public record PublishedFile(String media, byte[] content, String sha256, LocalDate from, LocalDate to)
        implements Serializable {
    public PublishedFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
