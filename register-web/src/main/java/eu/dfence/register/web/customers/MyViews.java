package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.CustomerViewDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/** The clerk's own views of the customer list, asked for once in a session and again when one was changed in it. */
@SessionScoped
public class MyViews implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CustomerViewDesk desk;

    private List<CustomerView> all;

    synchronized List<CustomerView> all() {
        if (all == null) {
            all = List.copyOf(desk.views());
        }
        return all;
    }

    synchronized void changed() {
        all = null;
    }

    /** How the list opens. */
    ListLook opening() {
        return all().stream()
                .filter(CustomerView::opening)
                .findFirst()
                .map(ListLook::of)
                .orElse(ListLook.USUAL);
    }

    /** The view of that id, or how the list opens when there is none. */
    ListLook named(String id) {
        return all().stream()
                .filter(view -> view.id().toString().equals(id))
                .findFirst()
                .map(ListLook::of)
                .orElseGet(this::opening);
    }
}
