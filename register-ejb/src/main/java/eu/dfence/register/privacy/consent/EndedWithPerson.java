package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.catalogue.api.PersonErased;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever is erased is not written to on the strength of what they once allowed; its proof keeps its period from that day. */
@Dependent
class EndedWithPerson {
    @Inject
    Writing writing;

    void end(@Observes PersonErased erased) {
        writing.end(erased.subject());
    }
}
