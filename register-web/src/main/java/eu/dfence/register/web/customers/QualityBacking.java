package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.KeptFor;
import eu.dfence.register.customers.api.QualityDesk;
import eu.dfence.register.customers.api.QualityFault;
import eu.dfence.register.customers.api.QualityRow;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Roles;
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
            if (request.getMethod().equals("POST") && request.getParameter("keep") != null) keep();
            page = desk.queue(getFault(), request.getParameter("at"));
        }
        return page;
    }

    /** Of those who wait the page is then another. */
    private void keep() {
        desk.keep(AskedCustomer.required(request), ground());
        Told.done("customers.review-kept");
    }

    private KeptFor ground() {
        return Stream.of(KeptFor.values())
                .filter(each -> each.name().equals(request.getParameter("ground")))
                .findFirst()
                .orElseThrow(() -> new RegisterException("customers.refused.not-waiting"));
    }

    public KeptFor[] getGrounds() {
        return KeptFor.values();
    }

    /** Whether this person decides of whom nothing was heard for long. */
    public boolean isReviewing() {
        return getFault() == QualityFault.UNHEARD
                && (request.isUserInRole(Roles.PRIVACY_OFFICER_MAINTAIN)
                        || request.isUserInRole(Roles.REGISTER_CONTACT_MAINTAIN));
    }

    /** From the card. */
    public String returned() {
        desk.returned(AskedCustomer.required(request));
        Told.done("customers.marked-returned");
        return AskedCustomer.card(AskedCustomer.required(request));
    }
}
