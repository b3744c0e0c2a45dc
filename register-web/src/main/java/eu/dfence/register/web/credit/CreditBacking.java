package eu.dfence.register.web.credit;

import eu.dfence.register.credit.api.CreditDecisionDesk;
import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.ObjectionForm;
import eu.dfence.register.customers.api.CustomerCard;
import eu.dfence.register.customers.api.CustomerDesk;
import eu.dfence.register.privacy.access.api.Channel;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was decided about a customer's credit, and what the customer says to it. */
@Named("credit")
@RequestScoped
public class CreditBacking {
    @EJB
    CreditDecisionDesk desk;

    @EJB
    CustomerDesk customers;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private CustomerCard customer;
    private List<DecisionRow> decisions;
    private String said;
    private LocalDate saidOn;
    private Channel how = Channel.PHONE;

    public CustomerCard getCustomer() {
        if (customer == null) {
            customer = customers.card(Asked.customer(request));
        }
        return customer;
    }

    public List<DecisionRow> getDecisions() {
        if (decisions == null) {
            decisions = desk.decisions(Asked.customer(request)).decisions();
        }
        return decisions;
    }

    /** What stands, or null while nothing was decided. */
    public DecisionRow getNewest() {
        return getDecisions().isEmpty() ? null : getDecisions().get(0);
    }

    public boolean over(DecisionRow decision) {
        LocalDate last = decision.stands().validTo();
        return last != null && last.isBefore(LocalDate.now(clock));
    }

    public String weigh() {
        UUID grounds = desk.weigh(Asked.customer(request));
        UUID contested = Asked.id(request, "decision");
        return "/credit/decide.xhtml?faces-redirect=true&id=" + Asked.customer(request) + "&grounds=" + grounds
                + (contested == null ? "" : "&decision=" + contested);
    }

    public String object() {
        desk.object(Asked.customer(request), Asked.id(request, "decision"), new ObjectionForm(said, getSaidOn(), how));
        return "/credit/customer.xhtml?faces-redirect=true&id=" + Asked.customer(request);
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public LocalDate getSaidOn() {
        return saidOn == null ? LocalDate.now(clock) : saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public Channel getHow() {
        return how;
    }

    public void setHow(Channel how) {
        this.how = how;
    }
}
