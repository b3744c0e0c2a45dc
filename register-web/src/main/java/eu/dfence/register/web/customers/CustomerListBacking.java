package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerRow;
import eu.dfence.register.customers.api.CustomerSearch;
import eu.dfence.register.customers.api.CustomerView;
import eu.dfence.register.customers.api.CustomerViewDesk;
import eu.dfence.register.customers.api.ListColumn;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The customer list. What is looked for comes by POST and never stands in the address. */
@Named("customerList")
@RequestScoped
public class CustomerListBacking {
    private static final int SIZE = 25;
    private static final Set<ListColumn> MONEY = Set.of(ListColumn.OPEN, ListColumn.LAST_ORDER);

    @EJB
    CustomerDesk desk;

    @EJB
    InvoiceDesk invoices;

    @EJB
    OrderDesk orders;

    @Inject
    CustomerPlaces places;

    @Inject
    ListWishes wishes;

    @Inject
    MyViews views;

    @Inject
    ShellBacking shell;

    @Inject
    HttpServletRequest request;

    private Place place;
    private String key;
    private Set<ListColumn> shown;
    private Page<CustomerRow> page;
    private Map<SubjectId, BigDecimal> open = Map.of();
    private LastOrders last = new LastOrders(Map.of());

    @PostConstruct
    void read() {
        boolean pressed = "POST".equals(request.getMethod());
        place = pressed ? wishes.wished() : wishes.shown();
        key = pressed || request.getParameter("v") != null ? places.keep(place) : request.getParameter("s");
    }

    public Page<CustomerRow> getPage() {
        if (page == null) {
            page = desk.search(new CustomerSearch(place.text(), getFilter(), place.cursor(), SIZE));
            Collection<SubjectId> listed = page.subjectsShown();
            if (!listed.isEmpty() && shows("OPEN")) {
                open = invoices.openBalances(listed);
            }
            if (!listed.isEmpty() && shows("LAST_ORDER")) {
                last = orders.lastOrders(listed);
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

    public CustomerFilter getFilter() {
        return place.look().filter();
    }

    /** Whether anybody could be left out. */
    public boolean isNarrowed() {
        return !place.text().isEmpty() || !getFilter().parts().isEmpty();
    }

    /** The columns this person may choose among. */
    public List<ListColumn> getColumns() {
        return Stream.of(ListColumn.values())
                .filter(column -> shell.may("invoices") || !MONEY.contains(column))
                .toList();
    }

    public boolean shows(String column) {
        if (shown == null) {
            shown = new HashSet<>(getColumns());
            shown.retainAll(place.look().columns());
        }
        return shown.contains(ListColumn.valueOf(column));
    }

    public List<CustomerView> getViews() {
        return views.all().stream().filter(view -> !view.opening()).toList();
    }

    /** The view just as it was kept, or the list just as it opens. */
    public boolean current(CustomerView view) {
        return place.look().equals(view == null ? views.opening() : ListLook.of(view));
    }

    /** The saved view this began with, or null. */
    public CustomerView getView() {
        return getViews().stream()
                .filter(view -> view.name().equals(place.look().view()))
                .findFirst()
                .orElse(null);
    }

    /** The key of just this page, or null for the way the list opens. */
    public String getKey() {
        return key;
    }

    public int getLongestName() {
        return CustomerViewDesk.LONGEST_NAME;
    }

    /** Whether one more view can be kept. */
    public boolean isRoom() {
        return getViews().size() < CustomerViewDesk.MOST;
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
