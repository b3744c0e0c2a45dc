package eu.dfence.register.invoicing;

import eu.dfence.register.orders.api.OrderSettlement;
import eu.dfence.register.privacy.catalogue.api.BlockerFell;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** What the last cent sets going: the invoice is archived, its order settled and its blocker gone, in the payment's own transaction. */
@Dependent
class Settlement {
    @Inject
    Invoices invoices;

    @Inject
    Company company;

    @Inject
    OrderSettlement orders;

    @Inject
    Event<BlockerFell> fell;

    /** The payment is a voucher of its own financial year, so the pair is kept as long as the later of the two. */
    void of(Invoice invoice, LocalDate on, Instant at) {
        Invoices.Left left = invoices.left(invoice);
        Seller seller = company.on(on, left.company());
        invoice.archive(on, at, left.documentSha256(), seller.vouchersUntil(on));
        invoices.write();
        orders.settle(invoice.orderId(), on);
        ended(invoice);
    }

    /** Nothing is open on it any more. */
    void ended(Invoice invoice) {
        invoice.subjects().forEach(subject -> fell.fire(new BlockerFell(subject)));
    }
}
