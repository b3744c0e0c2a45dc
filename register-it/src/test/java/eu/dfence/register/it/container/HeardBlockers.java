package eu.dfence.register.it.container;

import eu.dfence.register.privacy.catalogue.api.BlockerFell;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Hears what ended, as whoever finishes erasures does. */
@ApplicationScoped
class HeardBlockers {
    private final List<SubjectId> heard = Collections.synchronizedList(new ArrayList<>());

    void hear(@Observes BlockerFell ended) {
        heard.add(ended.subject());
    }

    boolean of(SubjectId subject) {
        return heard.contains(subject);
    }
}
