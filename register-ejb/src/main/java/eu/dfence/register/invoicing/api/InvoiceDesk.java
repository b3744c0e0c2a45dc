package eu.dfence.register.invoicing.api;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.Local;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks at invoices. Nobody writes one by hand: an invoice comes of an order's confirmation. */
@Local
public interface InvoiceDesk {
    /** @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown} */
    InvoiceCard invoice(UUID invoiceId);

    /** The order's invoice, or null while the order is not confirmed. */
    OrderInvoice ofOrder(UUID orderId);

    CustomerInvoices invoicesOf(SubjectId customer, int limit);

    /** What each customer owes, euros; who owes nothing is absent. One statement. */
    Map<SubjectId, BigDecimal> openBalances(Collection<SubjectId> customers);

    /** @param cursor from the page before, or null for the first; hits are counted on the first page only */
    Page<InvoiceRow> list(InvoiceFilter filter, String cursor);

    /** By exact invoice number, order number, national reference or RF reference; empty when there is none. */
    Page<InvoiceRow> search(String typed);

    /** @throws eu.dfence.register.shared.api.RegisterException {@code invoicing.unknown}, {@code invoicing.no-document} */
    InvoiceDocument pdf(UUID invoiceId);

    /**
     * To be sent to whoever owes it: stands in the ledger of what left, once.
     *
     * @throws eu.dfence.register.shared.api.RegisterException as {@link #pdf}, and what the gate refuses
     */
    InvoiceDocument handOut(UUID invoiceId);

    Ageing ageing();

    /** Numbers missing from a year's series, for example "2026"; empty, or the books are wrong (AVL 209 e §). */
    List<String> gaps(String series);
}
