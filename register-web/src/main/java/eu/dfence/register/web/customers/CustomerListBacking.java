package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.orders.api.LastOrders;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.web.customers.CustomerPlaces.Place;
import eu.dfence.register.web.shell.ShellBacking;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The customer list. What is looked for comes by POST and never stands in the address. */
@Named("customerList")
@RequestScoped
public class CustomerListBacking {
    private static final int SIZE = 25;

    @EJB
    CustomerDesk desk;

    @EJB
    InvoiceDesk invoices;

    @EJB
    OrderDesk orders;

    @Inject
    CustomerPlaces places;

    @Inject
    ShellBacking shell;

    @Inject
    HttpServletRequest request;

    private Place place;
    private String key;
    private Page<CustomerRow> page;
    private Map<SubjectId, BigDecimal> open = Map.of();
    private LastOrders last = new LastOrders(Map.of());

    @PostConstruct
    void read() {
        if ("POST".equals(request.getMethod())) {
            place = CustomerPages.asked(request.getParameter("q"), request.getParameter("go"));
            key = places.keep(place);
        } else {
            key = request.getParameter("s");
            place = places.find(key);
        }
    }

    public Page<CustomerRow> getPage() {
        if (page == null) {
            page = desk.search(new CustomerSearch(place.text(), place.cursor(), SIZE));
            Collection<SubjectId> shown = page.subjectsShown();
            if (shell.may("invoices") && !shown.isEmpty()) {
                open = invoices.openBalances(shown);
                last = orders.lastOrders(shown);
            }
        }
        return page;
    }

    /** What the customer owes, or null when nothing. */
    public BigDecimal open(CustomerRow row) {
        return open.get(row.id());
    }

    public LocalDate lastOrder(CustomerRow row) {
        return last.of(row.id());
    }

    public String getText() {
        return place.text();
    }

    /** The address of just this page, without what was looked for. */
    public String getAddress() {
        return shell.getBase() + "/customers/list.xhtml" + (key == null ? "" : "?s=" + key);
    }

    public int getFirst() {
        return place.before() + 1;
    }

    public int getLast() {
        return place.before() + getPage().rows().size();
    }

    public String getNext() {
        return CustomerPages.go(getPage().next(), place.before() + SIZE);
    }

    public String getPrevious() {
        return CustomerPages.go(getPage().previous(), Math.max(0, place.before() - SIZE));
    }
}
