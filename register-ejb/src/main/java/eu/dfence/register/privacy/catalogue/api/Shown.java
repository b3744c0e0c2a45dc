package eu.dfence.register.privacy.catalogue.api;

import java.util.Collection;

/** What a search or list returns: it can tell whose data it shows, so that the access log can say it. */
public interface Shown {
    /** Every data subject whose data stands in the result, each once or more; empty when nothing was found. */
    Collection<SubjectId> subjectsShown();
}
