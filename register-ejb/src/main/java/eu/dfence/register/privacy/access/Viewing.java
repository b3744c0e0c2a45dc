package eu.dfence.register.privacy.access;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** One look: the data subjects this request has already been logged to see. Desks called later in it join. */
@RequestScoped
class Viewing {
    private final UUID requestId = Ids.next();
    private final Set<SubjectId> open = new HashSet<>();

    UUID requestId() {
        return requestId;
    }

    boolean covers(Collection<SubjectId> subjects) {
        return open.containsAll(subjects);
    }

    void opened(Collection<SubjectId> subjects) {
        open.addAll(subjects);
    }
}
