package eu.dfence.register.privacy.consent.api;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.util.Collection;
import java.util.Map;

/** What persons said last, asked inside one transaction and without a role. A prohibition counts before any of it. */
public interface Consents {
    /** By subject; who never said anything is absent. One statement. */
    Map<SubjectId, Said> last(Collection<SubjectId> subjects, MarketingChannel channel);
}
