package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.QualityDesk;
import eu.dfence.register.customers.api.QualityFault;
import eu.dfence.register.customers.api.QualityRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What is incomplete, old or came back. Where a page begins comes by POST: it names somebody. */
@Named("quality")
@RequestScoped
public class QualityBacking {
    @EJB
    QualityDesk desk;

    @Inject
    HttpServletRequest request;

    private Page<QualityRow> page;

    public QualityFault[] getFaults() {
        return QualityFault.values();
    }

    public QualityFault getFault() {
        return Stream.of(QualityFault.values())
                .filter(each -> each.name().equals(request.getParameter("fault")))
                .findFirst()
                .orElse(QualityFault.RETURNED);
    }

    public Page<QualityRow> getPage() {
        if (page == null) {
            page = desk.queue(getFault(), request.getParameter("at"));
        }
        return page;
    }

    /** From the card. */
    public String returned() {
        desk.returned(AskedCustomer.required(request));
        Told.done("customers.marked-returned");
        return AskedCustomer.card(AskedCustomer.required(request));
    }
}
