package eu.dfence.register.web.erasure;

import eu.dfence.register.privacy.outbox.api.DispatchCounts;
import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How many are still to hear of erasures. */
@Named("dispatchCounts")
@RequestScoped
public class DispatchCountsBacking {
    @EJB
    DispatchDesk desk;

    private DispatchCounts counts;

    private DispatchCounts counts() {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts;
    }

    public int getLate() {
        return counts().late();
    }

    public int getToTell() {
        return counts().toTell();
    }
}
