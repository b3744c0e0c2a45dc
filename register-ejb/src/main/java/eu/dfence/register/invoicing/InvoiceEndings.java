package eu.dfence.register.invoicing;

import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vouchers when no law keeps them any more. The number of one that goes is remembered, so that its series shows no gap;
 * one that stays without the name of who ordered is sealed anew, unless somebody had changed it.
 */
@Dependent
class InvoiceEndings {
    private static final String TABLE = "invoicing_invoice";
    private static final String CONTACT = "buyer_contact";

    @PersistenceContext
    EntityManager em;

    @Inject
    Eraser eraser;

    void carryOut(List<Ending> endings) {
        List<Ending> ends =
                endings.stream().map(each -> each.with(CONTACT, "contact_id")).toList();
        List<Long> whole = rows(ends, true);
        List<Long> nameless = rows(ends, false);
        if (!whole.isEmpty()) rememberNumbers(whole);
        List<Long> intact = archived(nameless).entrySet().stream()
                .filter(each -> each.getKey().intact(each.getValue()))
                .map(each -> each.getKey().id())
                .toList();
        eraser.erase(
                ends,
                "invoicing_credit_document.credit_id",
                "invoicing_credit_line",
                "invoicing_credit_vat",
                "invoicing_credit",
                "invoicing_document.invoice_id",
                "invoicing_payment",
                "invoicing_vat",
                "invoicing_line",
                TABLE);
        archived(intact).forEach(Invoice::seal);
    }

    private static List<Long> rows(List<Ending> endings, boolean whole) {
        return endings.stream()
                .filter(each -> each.table().equals(TABLE) && each.columns().contains("number") == whole)
                .flatMap(each -> each.rows().stream())
                .map(Long::valueOf)
                .toList();
    }

    /** Those of the credit notes too, which go with their invoices. */
    void rememberNumbers(List<Long> ids) {
        remember("invoicing_invoice where id", ids);
        remember("invoicing_credit where invoice_id", ids);
    }

    private void remember(String which, List<Long> ids) {
        Query query = em.createNativeQuery("insert ignore into invoicing_number_ended (series, sequence_number)"
                + " select series, sequence_number from " + which + " in ("
                + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")");
        int position = 0;
        for (Long id : ids) {
            query.setParameter(++position, id);
        }
        query.executeUpdate();
    }

    /** Each with the fingerprint of the page it left as, or null without one. */
    private Map<Invoice, String> archived(List<Long> ids) {
        Map<Invoice, String> pages = new HashMap<>();
        if (ids.isEmpty()) return pages;
        em.createQuery("select i from Invoice i where i.id in :ids and i.archive.sha256 is not null", Invoice.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.refresh", "true")
                .setHint("eclipselink.batch", "i.lines")
                .setHint("eclipselink.batch", "i.rates")
                .setHint("eclipselink.batch", "i.payments")
                .getResultList()
                .forEach(invoice -> pages.put(invoice, null));
        em.createQuery("select d.invoice, d.sha256 from Document d where d.invoice.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> pages.replace((Invoice) row[0], (String) row[1]));
        return pages;
    }
}
