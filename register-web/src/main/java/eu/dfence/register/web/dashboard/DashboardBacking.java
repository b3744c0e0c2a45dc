package eu.dfence.register.web.dashboard;

import eu.dfence.register.invoicing.api.Ageing;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceFilter;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderRow;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.StaffDesk;
import eu.dfence.register.web.shell.Figures;
import eu.dfence.register.web.shell.Tasks;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What waits for whoever signed in: own drafts, overdue invoices, undertakings that end. */
@Named("dashboard")
@RequestScoped
public class DashboardBacking {
    private static final int LONGEST = 6;

    @EJB
    OrderDesk orders;

    @EJB
    InvoiceDesk invoices;

    @EJB
    StaffDesk staff;

    @EJB
    RequestDesk requests;

    @Inject
    Figures figures;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    private List<OrderRow> drafts;
    private List<InvoiceRow> overdue;
    private List<Expiry> expiring;
    private List<RequestRow> alerts;
    private AgeChart chart;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<OrderRow> getDrafts() {
        if (drafts == null) {
            drafts = tasks.isOrdering()
                    ? orders.myDrafts().rows().stream().limit(LONGEST).toList()
                    : List.of();
        }
        return drafts;
    }

    public List<InvoiceRow> getOverdue() {
        if (overdue == null) {
            overdue = tasks.hold(Roles.INVOICING)
                    ? invoices.list(InvoiceFilter.OVERDUE, null).rows().stream()
                            .limit(LONGEST)
                            .toList()
                    : List.of();
        }
        return overdue;
    }

    /** Requests of data subjects whose deadline is near. */
    public List<RequestRow> getAlerts() {
        if (alerts == null) {
            alerts = tasks.may("requests") ? requests.alerted(LONGEST).rows() : List.of();
        }
        return alerts;
    }

    public boolean isQuiet() {
        return getDrafts().isEmpty() && getOverdue().isEmpty();
    }

    public Ageing getAgeing() {
        return figures.ageing();
    }

    public AgeChart getChart() {
        if (chart == null) {
            chart = AgeChart.of(getAgeing());
        }
        return chart;
    }

    public List<Expiry> getExpiring() {
        if (expiring == null) {
            expiring = Expiry.within30Days(staff.staff(), getToday());
        }
        return expiring;
    }
}
