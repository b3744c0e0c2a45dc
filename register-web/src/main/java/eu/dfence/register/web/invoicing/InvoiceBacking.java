package eu.dfence.register.web.invoicing;

import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One invoice, its page, and the payment that is typed beside it. */
@Named("invoiceCard")
@RequestScoped
public class InvoiceBacking {
    @EJB
    InvoiceDesk invoices;

    @EJB
    PaymentDesk payments;

    @Inject
    Clock clock;

    private InvoiceCard card;
    private PaymentForm form;
    private Done done;

    @PostConstruct
    void open() {
        form = PaymentForm.sent();
        done = Done.asked();
    }

    public String pay() {
        Done paid = Done.of(payments.record(form.entry()));
        return "/invoices/invoice.xhtml?faces-redirect=true&id=" + paid.invoice() + "&done=" + paid.word();
    }

    public boolean isPayable() {
        return Requested.may(Roles.INVOICING_MAINTAIN)
                && (!Requested.shown() || getCard().state().payable());
    }

    public boolean isCrediting() {
        return Requested.may(Roles.INVOICING_MAINTAIN)
                && getCard().credited().compareTo(getCard().gross()) < 0;
    }

    public InvoiceCard getCard() {
        if (card == null) {
            card = invoices.invoice(Requested.id(Requested.text("id")));
        }
        return card;
    }

    public boolean isDiscounted() {
        return getCard().lines().stream()
                .anyMatch(line -> line.discountPercent().signum() != 0);
    }

    public List<PaymentRow> getPaymentsNewestFirst() {
        List<PaymentRow> rows = new ArrayList<>(getCard().payments());
        Collections.reverse(rows);
        return rows;
    }

    public PaymentForm getForm() {
        if (form == null) {
            form = PaymentForm.of(getCard().reference(), getCard().open(), LocalDate.now(clock));
        }
        return form;
    }

    /** What became of the payment just recorded, or null. */
    public Done getDone() {
        return done;
    }
}
