package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be seen beside persons before anybody acts: what each forbade, and whose processing is restricted. */
public record Marks(Map<SubjectId, List<Prohibition>> prohibitions, Set<SubjectId> restricted) {
    public List<Prohibition> prohibitions(SubjectId subject) {
        return prohibitions.getOrDefault(subject, List.of());
    }

    public boolean restricted(SubjectId subject) {
        return restricted.contains(subject);
    }
}
