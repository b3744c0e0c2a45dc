package eu.dfence.register.web.breaches;

import eu.dfence.register.privacy.breaches.api.AffectedDesk;
import eu.dfence.register.privacy.breaches.api.AffectedRow;
import eu.dfence.register.privacy.breaches.api.BreachDesk;
import eu.dfence.register.privacy.breaches.api.BreachRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The affected of one breach, page by page; who is shown is logged. */
@Named("affected")
@RequestScoped
public class AffectedBacking {
    @EJB
    AffectedDesk desk;

    @EJB
    BreachDesk breaches;

    @Inject
    HttpServletRequest request;

    private BreachRow breach;
    private int all;
    private Page<AffectedRow> page;

    @PostConstruct
    void open() {
        UUID id = Addressed.id(request.getParameter("id"));
        breach = breaches.breach(id).row();
        all = desk.affected(id);
        page = desk.persons(id, request.getParameter("at"));
    }

    public BreachRow getBreach() {
        return breach;
    }

    public int getAll() {
        return all;
    }

    public Page<AffectedRow> getPage() {
        return page;
    }
}
