package eu.dfence.register.web.credit;

import eu.dfence.register.credit.api.CreditDecisionDesk;
import eu.dfence.register.credit.api.DecisionRow;
import eu.dfence.register.credit.api.GroundsCard;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.RulingForm;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody reads the grounds and decides. Nothing is chosen beforehand: what the rules propose is only told. */
@Named("decide")
@RequestScoped
public class DecideBacking {
    @EJB
    CreditDecisionDesk desk;

    @Inject
    CreditBacking credit;

    @Inject
    HttpServletRequest request;

    private GroundsCard grounds;
    private Outcome outcome;
    private Money limit;
    private LocalDate validTo;
    private String reason;

    public GroundsCard getGrounds() {
        if (grounds == null) {
            grounds = desk.grounds(Asked.customer(request), Asked.id(request, "grounds"));
        }
        return grounds;
    }

    /** The decision that is reviewed, or null when a first one is made. */
    public DecisionRow getContested() {
        UUID contested = Asked.id(request, "decision");
        if (contested == null) return null;
        DecisionRow decision = credit.getDecisions().stream()
                .filter(each -> each.id().equals(contested))
                .findFirst()
                .orElseThrow(() -> new RegisterException("credit.unknown"));
        if (decision.objection() == null) throw new RegisterException("credit.refused.unasked");
        return decision;
    }

    public String decide() {
        SubjectId customer = Asked.customer(request);
        RulingForm form = new RulingForm(outcome, limit == null ? null : limit.amount(), validTo, reason);
        UUID contested = Asked.id(request, "decision");
        if (contested == null) {
            desk.decide(customer, Asked.id(request, "grounds"), form);
        } else {
            desk.review(customer, contested, Asked.id(request, "grounds"), form);
        }
        return "/credit/customer.xhtml?faces-redirect=true&id=" + customer;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Money getLimit() {
        return limit;
    }

    public void setLimit(Money limit) {
        this.limit = limit;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
