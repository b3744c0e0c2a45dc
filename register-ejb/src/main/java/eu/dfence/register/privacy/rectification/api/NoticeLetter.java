package eu.dfence.register.privacy.rectification.api;

import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * A notice as it left.
 *
 * @param fileName names the request and nobody
 */
public record NoticeLetter(SubjectId subject, String fileName, byte[] pdf) implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
