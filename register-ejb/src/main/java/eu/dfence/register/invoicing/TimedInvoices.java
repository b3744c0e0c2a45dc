package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceMatters;
import eu.dfence.register.invoicing.api.InvoiceMatters.Matters;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.TimedRows;
import eu.dfence.register.privacy.catalogue.api.TimedRowsKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invoices with the books of the year they were issued or paid in, whichever is later, and not before they are paid or given up. */
@ApplicationScoped
class TimedInvoices implements TimedRowsKnown {
    private static final Matters NOTHING = new Matters(List.of(), false);

    @PersistenceContext
    EntityManager em;

    @Inject
    Sellers sellers;

    @Inject
    InvoiceEndings endings;

    @Inject
    @Any
    Instance<InvoiceMatters> pursuers;

    @Override
    public List<TimedRows> timed() {
        List<Seller> company = sellers.all();
        return List.of(new TimedRows(
                        em,
                        RetentionClock.VOUCHER,
                        "invoicing_invoice",
                        "greatest(issued_on, coalesce(settled_on, issued_on)) < ?1 and not exists (select 1 from invoicing_credit c"
                                + " where c.invoice_id = invoicing_invoice.id and c.issued_on >= ?1)")
                .countedFrom(day -> Sellers.financialYear(company, day))
                .with("invoicing_credit_document", "invoice_id")
                .with("invoicing_credit_line", "invoice_id")
                .with("invoicing_credit_vat", "invoice_id")
                .with("invoicing_credit", "invoice_id")
                .with("invoicing_line", "invoice_id")
                .with("invoicing_vat", "invoice_id")
                .with("invoicing_payment", "invoice_id")
                .with("invoicing_document", "invoice_id")
                .first(endings::rememberNumbers)
                .unless(this::heldBack));
    }

    private Set<Long> heldBack(List<Long> ids) {
        List<Object[]> asked = em.createQuery(
                        "select i.id, i.publicId, i.state, i.gross - (i.paid + i.credited) from Invoice i where i.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        List<UUID> invoices = asked.stream().map(row -> (UUID) row[1]).toList();
        Map<UUID, Matters> matters = new HashMap<>();
        pursuers.forEach(each -> matters.putAll(each.about(invoices)));
        return asked.stream()
                .filter(row ->
                        isHeldBack((InvoiceState) row[2], (BigDecimal) row[3], matters.getOrDefault(row[1], NOTHING)))
                .map(row -> (Long) row[0])
                .collect(Collectors.toSet());
    }

    private static boolean isHeldBack(InvoiceState state, BigDecimal open, Matters matters) {
        return open.signum() < 0 || !matters.blockers().isEmpty() || state.open() && !matters.givenUp();
    }
}
