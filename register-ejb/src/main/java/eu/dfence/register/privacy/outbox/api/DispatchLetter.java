package eu.dfence.register.privacy.outbox.api;

import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * The letter as it leaves.
 *
 * @param fileName names nobody
 */
public record DispatchLetter(SubjectId subject, String fileName, byte[] pdf) implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(subject);
    }
}
