package eu.dfence.register.web.orders;

import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.InPlaceServlet;
import eu.dfence.register.web.shell.Texts;
import eu.dfence.register.web.shell.Told;
import jakarta.ejb.EJB;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Confirms an order and leads to its invoice. */
@WebServlet("/orders/confirm")
public class ConfirmServlet extends InPlaceServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OrderDesk desk;

    @EJB
    transient InvoiceDesk invoices;

    @Override
    protected JsonObjectBuilder answer(HttpServletRequest request) {
        TypedOrder typed = new TypedOrder(request);
        if (typed.order() == null) return keptFirst(typed);
        ConfirmOutcome outcome = desk.confirm(typed.form(true), typed.intent());
        if (outcome.kind() == ConfirmOutcome.Kind.ALREADY_CONFIRMED) {
            String page = "/orders/order.xhtml?id=" + outcome.order();
            Told.next(request, page, already(outcome));
            return to(request, page);
        }
        return to(request, "/invoices/invoice.xhtml?id=" + invoice(outcome));
    }

    /** Looked up only when the same form has come before. */
    private UUID invoice(ConfirmOutcome outcome) {
        return outcome.invoice() == null ? invoices.ofOrder(outcome.order()).id() : outcome.invoice();
    }

    /** A draft is confirmed once it has been saved and shown, so that a click too many cannot make a second order. */
    private JsonObjectBuilder keptFirst(TypedOrder typed) {
        if (typed.isEmpty()) throw new RegisterException("orders.refused.no-lines");
        SavedDraft saved = typed.keep(desk);
        return new KeptDraft(typed, saved).json(JSON).add("told", Texts.of("orders.saved-first", saved.number()));
    }

    private static String already(ConfirmOutcome outcome) {
        return outcome.clerk() == null
                ? Texts.of("orders.already-confirmed", outcome.number(), outcome.confirmedAt())
                : Texts.of("orders.already-confirmed-by", outcome.number(), outcome.confirmedAt(), outcome.clerk());
    }
}
