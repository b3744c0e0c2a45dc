package eu.dfence.register.orders;

import eu.dfence.register.customers.api.BillingDetails;
import eu.dfence.register.customers.api.BillingDirectory;
import eu.dfence.register.orders.api.ConfirmOutcome;
import eu.dfence.register.orders.api.OrderConfirmed;
import eu.dfence.register.privacy.access.api.Prohibitions;
import eu.dfence.register.privacy.catalogue.api.ErasedSubjects;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.staff.api.CurrentStaff;
import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.staff.api.StaffRights;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** What must hold before an order binds anybody, and what follows when it does. */
@Dependent
class Confirmations {
    @Inject
    Orders orders;

    @Inject
    PriceLists prices;

    @Inject
    BillingDirectory billing;

    @Inject
    Prohibitions prohibitions;

    @Inject
    ErasedSubjects erased;

    @Inject
    CurrentStaff staff;

    @Inject
    StaffRights accounts;

    @Inject
    Clock clock;

    @Inject
    Event<OrderConfirmed> confirmed;

    /** Who will owe: asked before anything is written, so that nothing is written twice. */
    BillingDetails buyer(SubjectId customer, SubjectId orderer) {
        BillingDetails buyer = billing.billingDetails(customer);
        refuseRestricted(customer, orderer);
        refuseWithoutAddress(buyer);
        return buyer;
    }

    ConfirmOutcome confirm(Order order, BillingDetails buyer, UUID intentKey) {
        order.describe(code -> prices.current().name(code, buyer.language()));
        ConfirmOutcome outcome = order.confirm(intentKey, staff.accountId(), clock.instant());
        orders.writeConfirmed();
        UUID invoice = Ids.next();
        confirmed.fire(order.confirmed(buyer, invoice));
        return outcome.becoming(invoice);
    }

    /** For whoever comes after the confirmation that counted. */
    ConfirmOutcome before(Order order, UUID intentKey) {
        ConfirmOutcome outcome = order.confirmedBefore(intentKey);
        return outcome.kind() == ConfirmOutcome.Kind.REPEATED
                ? outcome
                : outcome.by(accounts.of(outcome.confirmedBy())
                        .map(Rights::displayName)
                        .orElse(null));
    }

    /** GDPR Art. 17: nothing new of who was erased. An invoice the database itself keeps from them. */
    void refuseErased(SubjectId customer, SubjectId orderer) {
        erased.refuse(persons(customer, orderer));
    }

    /** GDPR Art. 18(2): restricted data is stored, and used for nothing ordinary. */
    void refuseRestricted(SubjectId customer, SubjectId orderer) {
        if (!prohibitions.restricted(persons(customer, orderer)).isEmpty())
            throw new RegisterException("orders.refused.restricted");
    }

    private static Set<SubjectId> persons(SubjectId customer, SubjectId orderer) {
        return orderer == null || orderer.equals(customer) ? Set.of(customer) : Set.of(customer, orderer);
    }

    /** AVL 209 e §: an invoice names the buyer's address. */
    private static void refuseWithoutAddress(BillingDetails customer) {
        if (customer.street() == null || customer.postalCode() == null || customer.city() == null) {
            throw new RegisterException("orders.refused.no-address", customer.number());
        }
    }
}
