package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;

/** Does again what a restored backup knows nothing of; asked inside one transaction and without a role. */
public interface ProhibitionsAgain {
    /** Sets what is not in force, or lifts what is. */
    void again(ProhibitionChanged change);

    /** Since when it is in force, or null when it is not. */
    LocalDate inForceSince(SubjectId subject, Prohibition.Kind kind);
}
