package eu.dfence.register.claims.api;

import eu.dfence.register.privacy.catalogue.api.Shown;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * What an agency is told of a case, as the gate let it out.
 *
 * @param fileName names the case and nobody
 */
public record CaseFile(SubjectId debtor, String fileName, byte[] csv) implements Shown, Serializable {
    @Override
    public Collection<SubjectId> subjectsShown() {
        return List.of(debtor);
    }
}
