package eu.dfence.register.web.customers;

import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What the customer has asked for as a data subject, for whoever may read requests. */
@Named("customerRequests")
@RequestScoped
public class CustomerRequestsBacking {
    @EJB
    RequestDesk desk;

    @Inject
    HttpServletRequest request;

    private List<RequestRow> rows;

    public List<RequestRow> getRows() {
        if (rows == null) {
            rows = desk.requestsOf(AskedCustomer.required(request)).rows();
        }
        return rows;
    }
}
