package eu.dfence.register.privacy.notice.api;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The notice as the running system would have it now, in one language.
 *
 * @param faults in every language; while there are any, nothing is published
 * @param inForce first day of the version in force, or null
 * @param coming first day of a version that is published and not yet in force, or null
 * @param comparable whether the version in force is known clause by clause
 * @param drifted clauses in which it says something else in any language
 * @param sha256 fingerprint of the draft in every language
 * @param columns personal columns in the schema
 * @param movements transfers outside the European Economic Area
 */
public record NoticeDraft(
        LetterLanguage language,
        List<DraftClause> clauses,
        List<Fault> faults,
        LocalDate inForce,
        LocalDate coming,
        boolean comparable,
        List<Clause> drifted,
        String sha256,
        int columns,
        int movements,
        Evidence evidence)
        implements Serializable {
    public NoticeDraft {
        clauses = List.copyOf(clauses);
        faults = List.copyOf(faults);
        drifted = List.copyOf(drifted);
    }
}
