package eu.dfence.register.privacy.vault;

import eu.dfence.register.staff.api.OpeningCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Without its safe the register stays shut for all but IT, and says so in the log at start. */
@ApplicationScoped
class SafeIsOpen implements OpeningCondition {
    private static final Logger LOG = Logger.getLogger(SafeIsOpen.class.getName());

    @Inject
    KnownSafe safe;

    void look(@Observes @Initialized(ApplicationScoped.class) Object started) {
        safe.complaint().ifPresent(what -> LOG.severe(() -> "The register takes no work: " + what));
    }

    @Override
    public boolean open() {
        return safe.open();
    }

    @Override
    public String reasonKey() {
        return "vault.refused.shut";
    }
}
