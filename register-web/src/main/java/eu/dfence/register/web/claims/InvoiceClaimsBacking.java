package eu.dfence.register.web.claims;

import eu.dfence.register.claims.api.DisputeDesk;
import eu.dfence.register.claims.api.DisputeState;
import eu.dfence.register.claims.api.InvoiceClaims;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What goes on about an invoice besides its payment: a dispute is written down or settled, and the way to collection. */
@Named("invoiceClaims")
@RequestScoped
public class InvoiceClaimsBacking {
    private static final String UNKNOWN = "invoicing.unknown";

    @EJB
    DisputeDesk disputes;

    @Inject
    Clock clock;

    private InvoiceClaims claims;
    private String reason;
    private LocalDate raisedOn;

    public InvoiceClaims getClaims() {
        if (claims == null) {
            claims = disputes.of(Asked.id("id", UNKNOWN));
        }
        return claims;
    }

    public String raise() {
        UUID invoice = Asked.id("id", UNKNOWN);
        disputes.raise(invoice, reason, raisedOn);
        return page(invoice);
    }

    public String settle(String outcome) {
        disputes.settle(Asked.id("dispute", "disputes.unknown"), DisputeState.valueOf(outcome));
        return page(Asked.id("id", UNKNOWN));
    }

    private static String page(UUID invoice) {
        return "/invoices/invoice.xhtml?faces-redirect=true&id=" + invoice;
    }

    public boolean isContestable() {
        return (Asked.may(Roles.CUSTOMER_SERVICE_MAINTAIN) || Asked.may(Roles.INVOICING_MAINTAIN))
                && (!Asked.shown() || !getClaims().disputed());
    }

    public boolean isSettling() {
        return Asked.may(Roles.INVOICING_MAINTAIN)
                && (!Asked.shown() || getClaims().disputed());
    }

    public boolean isCollectable() {
        return Asked.may(Roles.INVOICING_MAINTAIN) && getClaims().collectable();
    }

    public boolean isOpening() {
        return Asked.may(Roles.INVOICING) || Asked.may(Roles.PRIVACY_OFFICER);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getRaisedOn() {
        return raisedOn == null ? LocalDate.now(clock) : raisedOn;
    }

    public void setRaisedOn(LocalDate raisedOn) {
        this.raisedOn = raisedOn;
    }
}
