package eu.dfence.register.invoicing;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import eu.dfence.register.invoicing.api.Ageing;
import eu.dfence.register.invoicing.api.CustomerInvoices;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDesk;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.invoicing.api.InvoiceFilter;
import eu.dfence.register.invoicing.api.InvoiceRow;
import eu.dfence.register.invoicing.api.OrderInvoice;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.Exit;
import eu.dfence.register.shared.api.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Stateless
@Local(InvoiceDesk.class)
public class InvoiceDeskBean implements InvoiceDesk {
    @Inject
    Invoices invoices;

    @Inject
    InvoiceLists lists;

    @Inject
    ForgottenBuyers forgotten;

    @Inject
    Numbers numbers;

    @Inject
    HandedOut out;

    @Inject
    Clock clock;

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public InvoiceCard invoice(UUID invoiceId) {
        Invoice invoice = invoices.with(invoiceId);
        forgotten.refuse(invoice.customer());
        return invoice.card(LocalDate.now(clock), invoices.printed(invoice));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public OrderInvoice ofOrder(UUID orderId) {
        return lists.ofOrder(orderId);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public CustomerInvoices invoicesOf(SubjectId customer, int limit) {
        return lists.of(customer, limit, LocalDate.now(clock));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public Map<SubjectId, BigDecimal> openBalances(Collection<SubjectId> customers) {
        return lists.openBalances(customers);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING})
    public Page<InvoiceRow> list(InvoiceFilter filter, String cursor) {
        return forgotten.hide(lists.page(filter, cursor, LocalDate.now(clock)));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public Page<InvoiceRow> search(String typed) {
        TypedInvoice wanted = TypedInvoice.of(typed);
        List<InvoiceRow> found =
                forgotten.hide(lists.exactly(wanted.number(), wanted.reference(), LocalDate.now(clock)));
        return new Page<>(found, found.size(), null, null);
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public InvoiceDocument pdf(UUID invoiceId) {
        return page(invoiceId);
    }

    @Override
    @Discloses(Purpose.INVOICING)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING, Roles.PRIVACY_OFFICER})
    public InvoiceDocument handOut(UUID invoiceId) {
        return out.toDebtor(invoiceId, Exit.INVOICE, page(invoiceId));
    }

    private InvoiceDocument page(UUID invoiceId) {
        InvoiceDocument page = invoices.document(invoiceId);
        forgotten.refuse(page.customer());
        return page;
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.CUSTOMER_SERVICE, Roles.SALES, Roles.INVOICING})
    public Ageing ageing() {
        return lists.ageing(LocalDate.now(clock));
    }

    @Override
    @TransactionAttribute(SUPPORTS)
    @RolesAllowed({Roles.INVOICING, Roles.AUDITOR})
    public List<String> gaps(String series) {
        return numbers.gaps(series);
    }
}
