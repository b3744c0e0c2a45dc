package eu.dfence.register.invoicing;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.invoicing.api.CreditDesk;
import eu.dfence.register.invoicing.api.CreditForm;
import eu.dfence.register.invoicing.api.CreditOffer;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.invoicing.api.KnownBuyers;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.shared.api.RetriedOnConflict;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

@Stateless
@Local(CreditDesk.class)
public class CreditDeskBean implements CreditDesk {
    @Inject
    Invoices invoices;

    @Inject
    HandedOut out;

    @Inject
    Credits credits;

    @Inject
    CreditRoom room;

    @Inject
    KnownBuyers forgotten;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public CreditOffer offer(UUID invoice) {
        Invoice asked = invoices.with(invoice);
        forgotten.refuse(asked.customer());
        return asked.offer(credits.of(asked));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    public CreditOffer.Sums count(CreditForm form) {
        Invoice asked = invoices.with(form.invoice());
        VatBreakdown totals = asked.crediting(credits.of(asked), form.amounts()).totals();
        return new CreditOffer.Sums(totals.net(), totals.vat(), totals.gross());
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void credit(CreditForm form) {
        String reason = CreditNote.reason(form.reason());
        Invoice invoice = invoices.locked(form.invoice());
        CreditNote before = credits.of(form.intentKey());
        if (before != null) before.repeated(invoice);
        else room.credit(invoice, form, reason);
    }

    @Override
    @RolesAllowed(Roles.INVOICING_MAINTAIN)
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void paidBack(UUID invoice, LocalDate on) {
        room.paidBack(invoices.locked(invoice), on);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public InvoiceDocument pdf(UUID credit) {
        InvoiceDocument page = credits.document(credit);
        forgotten.refuse(page.customer());
        return page;
    }

    @Override
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public InvoiceDocument handOut(UUID credit) {
        InvoiceDocument page = credits.document(credit);
        forgotten.refuse(page.customer());
        return out.toDebtor(credit, Exit.CREDIT_NOTE, page);
    }
}
