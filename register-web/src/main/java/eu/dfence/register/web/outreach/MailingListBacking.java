package eu.dfence.register.web.outreach;

import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.MailingRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The latest mailings, as wholes. */
@Named("mailingList")
@RequestScoped
public class MailingListBacking {
    @EJB
    MailingDesk desk;

    private List<MailingRow> rows;

    @PostConstruct
    void open() {
        rows = desk.latest();
    }

    public List<MailingRow> getRows() {
        return rows;
    }
}
