package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a desk must ask before it acts on a person: prohibitions and restrictions, as values. One statement per call. */
public interface Prohibitions {
    List<Prohibition> inForce(SubjectId subject);

    /** For a list: subjects without a prohibition are absent. */
    Map<SubjectId, List<Prohibition>> inForce(Collection<SubjectId> subjects);

    /** Those of the given whose processing is restricted (GDPR Art. 18): kept, and used for nothing ordinary. */
    Set<SubjectId> restricted(Collection<SubjectId> subjects);

    default boolean restricted(SubjectId subject) {
        return !restricted(Set.of(subject)).isEmpty();
    }

    /** Both of these for all of the given. */
    default Marks marks(Collection<SubjectId> subjects) {
        return new Marks(inForce(subjects), restricted(subjects));
    }
}
