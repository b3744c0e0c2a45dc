package eu.dfence.register.privacy.access.api;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;

/** Where a module says that a copy of somebody's data is about to leave the register. */
public interface CopiesLogged {
    /** A row of its own in the access log, committed at once: no row, no copy. */
    void leaves(SubjectId subject, Purpose purpose);
}
