package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.CreditDesk;
import eu.dfence.register.invoicing.api.CreditForm;
import eu.dfence.register.invoicing.api.CreditOffer;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.Money;
import eu.dfence.register.shared.api.Roles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Credits an invoice, line by line, after showing what it comes to; and what was paid too much is paid back. */
@Named("crediting")
@RequestScoped
public class CreditBacking {
    private static final String LINE = "line-";

    @EJB
    CreditDesk desk;

    @Inject
    Clock clock;

    private CreditOffer offer;
    private CreditOffer.Sums sums;
    private String reason;
    private LocalDate paidBackOn;

    public CreditOffer getOffer() {
        if (offer == null) {
            offer = desk.offer(Requested.id(Requested.text("id")));
        }
        return offer;
    }

    /** All that is left at first, then what was typed. */
    public String typed(CreditOffer.Line line) {
        String typed = Requested.text(LINE + line.position());
        return typed != null ? typed : line.left().toPlainString().replace('.', ',');
    }

    public UUID getIntent() {
        return FacesContext.getCurrentInstance().isPostback() && Requested.text("intent") != null
                ? Requested.id(Requested.text("intent"))
                : Ids.next();
    }

    public void count() {
        sums = desk.count(form());
    }

    public String credit() {
        desk.credit(form());
        return page();
    }

    public String payBack() {
        desk.paidBack(Requested.id(Requested.text("id")), paidBackOn);
        return page();
    }

    private static String page() {
        return "/invoices/credit.xhtml?faces-redirect=true&id=" + Requested.id(Requested.text("id"));
    }

    private CreditForm form() {
        Map<Integer, BigDecimal> amounts = new HashMap<>();
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .forEach((name, typed) -> {
                    if (name.matches(LINE + "[0-9]{1,6}") && !typed.isBlank()) {
                        amounts.put(
                                Integer.valueOf(name.substring(LINE.length())),
                                Money.parse(typed).amount());
                    }
                });
        return new CreditForm(getIntent(), Requested.id(Requested.text("id")), amounts, reason);
    }

    public boolean isMaintained() {
        return Requested.may(Roles.INVOICING_MAINTAIN);
    }

    public CreditOffer.Sums getSums() {
        return sums;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getPaidBackOn() {
        return paidBackOn == null ? LocalDate.now(clock) : paidBackOn;
    }

    public void setPaidBackOn(LocalDate paidBackOn) {
        this.paidBackOn = paidBackOn;
    }
}
