package eu.dfence.register.invoicing;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.invoicing.print.api.InvoicePrint;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A confirmed order becomes an invoice in the same transaction: both or neither. All that can be refused of an order is
 * refused first; the number's lock is the last one of its own, so that others wait for it no longer than it takes to print a page.
 */
@Dependent
class IssueInvoiceOnOrderConfirmed {
    @Inject
    BillingDirectory billing;

    @Inject
    Company company;

    @Inject
    Numbers numbers;

    @Inject
    Invoices invoices;

    @Inject
    InvoicePrint print;

    @Inject
    Clock clock;

    void issue(@Observes OrderConfirmed order) {
        InvoiceInvariants.check(order);
        String untaxedBecause = untaxedBecause(order);
        BillingDetails to = order.buyer();
        Buyer buyer = new Buyer(to, contact(order), order.buyerReference());

        Turn turn = numbers.next();
        Seller seller = company.on(turn.number().takenOn(clock.getZone()), turn.company());
        Invoice invoice = new Invoice(order, to, buyer, seller, turn.number(), clock.getZone());
        invoices.add(invoice, print.draw(invoice.page(seller, untaxedBecause)));
    }

    /** AVL 209 e § 1 mom 11 k: an invoice without tax on something says under which provisions. */
    private static String untaxedBecause(OrderConfirmed order) {
        List<String> grounds = order.lines().stream()
                .filter(line -> line.vatRate().signum() == 0)
                .map(line -> ground(line, order))
                .distinct()
                .toList();
        return grounds.isEmpty() ? null : String.join("; ", grounds);
    }

    private static String ground(OrderConfirmed.Line line, OrderConfirmed order) {
        if (line.vatGround() == null) {
            throw new RegisterException("invoicing.refused.vat-ground-unknown", line.position(), order.orderNumber());
        }
        return line.vatGround();
    }

    /** The person who ordered for an organisation stands on its invoice. */
    private String contact(OrderConfirmed order) {
        return order.orderer() == null || order.orderer().equals(order.customer())
                ? null
                : billing.billingDetails(order.orderer()).name();
    }
}
