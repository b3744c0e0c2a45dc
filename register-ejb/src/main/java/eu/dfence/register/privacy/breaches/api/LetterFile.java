package eu.dfence.register.privacy.breaches.api;

import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A letter that tells somebody of a breach.
 *
 * @param fileName names the breach and nobody
 */
public record LetterFile(SubjectId subject, String fileName, byte[] pdf) implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
