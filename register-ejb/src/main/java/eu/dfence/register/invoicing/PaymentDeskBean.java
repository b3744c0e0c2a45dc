package eu.dfence.register.invoicing;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.banking.api.PaymentReference;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.PaymentDesk;
import eu.dfence.register.invoicing.api.PaymentEntry;
import eu.dfence.register.invoicing.api.PaymentOutcome;
import eu.dfence.register.invoicing.api.PaymentRow;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.RetriedOnConflict;
import eu.dfence.register.shared.api.Roles;
import eu.dfence.register.staff.api.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

@Stateless
@Local(PaymentDesk.class)
public class PaymentDeskBean implements PaymentDesk {
    @Inject
    Invoices invoices;

    @Inject
    InvoiceLists lists;

    @Inject
    Settlement settlement;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public InvoiceRow target(String reference) {
        String national = Invoices.national(PaymentReference.parse(reference));
        return lists.ofReference(national, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("payments.refused.unknown-reference"));
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaymentOutcome record(PaymentEntry entry) {
        PaymentReference reference = PaymentReference.parse(entry.reference());
        Receipt receipt = Receipt.of(entry, staff.accountId(), clock);
        Invoice invoice = invoices.locked(reference);
        Payment before = invoice.booked(receipt.intentKey());
        if (before != null) return before.repeated(invoice, receipt);
        Payment payment = invoice.pay(receipt);
        invoices.book(payment);
        if (invoice.settled()) settlement.of(invoice, receipt.paidOn(), receipt.at());
        else invoices.write();
        return payment.recorded();
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed(Roles.INVOICING)
    public Page<PaymentRow> recent(String cursor) {
        return lists.payments(cursor, LocalDate.now(clock));
    }
}
