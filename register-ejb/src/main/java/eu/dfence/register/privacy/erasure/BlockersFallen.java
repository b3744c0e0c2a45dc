package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.BlockerFell;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Only marks: what may go by then goes by the timer, in a transaction of its own. */
@Dependent
class BlockersFallen {
    @Inject
    Obligations obligations;

    void mark(@Observes BlockerFell fell) {
        obligations.lookNow(fell.subject());
    }
}
