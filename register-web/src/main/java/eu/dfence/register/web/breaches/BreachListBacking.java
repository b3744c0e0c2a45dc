package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The register of breaches, and those whose clock runs. */
@Named("breachList")
@RequestScoped
public class BreachListBacking {
    @EJB
    BreachDesk desk;

    private List<BreachRow> rows;
    private List<BreachRow> running;

    public List<BreachRow> getRows() {
        if (rows == null) {
            rows = desk.list();
        }
        return rows;
    }

    public List<BreachRow> getRunning() {
        if (running == null) {
            running = desk.running();
        }
        return running;
    }
}
