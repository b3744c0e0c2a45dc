package eu.dfence.register.web.orders;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.primefaces.event.SelectEvent;

/** Whom the order is for, when the clerk did not come from the customer's card. */
@Named("orderCustomer")
@RequestScoped
public class OrderCustomerBacking {
    private static final int SHOWN = 8;

    @EJB
    CustomerDesk desk;

    private SubjectId chosen;

    public List<CustomerRow> find(String typed) {
        return desk.search(new CustomerSearch(typed, SHOWN)).rows();
    }

    public void open(SelectEvent<SubjectId> selected) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/orders/entry.xhtml?customer=" + selected.getObject());
    }

    public SubjectId getChosen() {
        return chosen;
    }

    public void setChosen(SubjectId chosen) {
        this.chosen = chosen;
    }
}
