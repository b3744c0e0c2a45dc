package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker.Ground;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invoices as erasure sees them: vouchers, kept from the financial year they belong to (KPL 2:10), and not before they are
 * paid. The name stays in the frozen invoice; of who ordered for an organisation only that name is theirs.
 */
@Dependent
class InvoiceRows {
    static final Set<String> TABLES =
            Set.of("invoicing_invoice", "invoicing_line", "invoicing_vat", "invoicing_payment", "invoicing_document");

    private static final Map<String, String> PARTS = Map.of(
            "invoicing_line", "select l.id, i.id from InvoiceLine l join l.invoice i where i.customerId = :id",
            "invoicing_vat", "select v.id, i.id from InvoiceVat v join v.invoice i where i.customerId = :id",
            "invoicing_payment", "select p.id, i.id from Payment p join p.invoice i where i.customerId = :id",
            "invoicing_document",
                    "select d.id, i.id from Document d join d.invoice i where i.customerId = :id or i.contactId = :id");

    @PersistenceContext
    EntityManager em;

    @Inject
    Sellers sellers;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        List<Seller> company = sellers.all();
        Map<Object, HeldRow> invoices = new HashMap<>();
        for (Object[] row : asked(
                "select i.id, i.number, i.state, i.terms.issuedOn, i.archive.settledOn, i.customerId from Invoice i"
                        + " where i.customerId = :id or i.contactId = :id",
                subject)) {
            HeldRow invoice = HeldRow.of("invoicing_invoice", row[0])
                    .since(financialYear(company, (LocalDate) row[3], (LocalDate) row[4]));
            if (((InvoiceState) row[2]).open()) {
                invoice = invoice.blockedBy(new ErasureBlocker(Ground.OPEN_INVOICE, (String) row[1], null, Set.of()));
            }
            invoices.put(row[0], invoice);
            rows.add(subject.value().equals(row[5]) ? invoice : invoice.only("buyer_contact"));
        }
        PARTS.forEach((table, question) -> asked(question, subject)
                .forEach(part -> rows.add(invoices.get(part[1]).part(table, part[0]))));
        return rows;
    }

    /** The payment is a voucher of its own financial year, so the pair is kept as long as the later of the two. */
    private static LocalDate financialYear(List<Seller> newestFirst, LocalDate issued, LocalDate settled) {
        LocalDate day = settled == null || settled.isBefore(issued) ? issued : settled;
        return newestFirst.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .findFirst()
                .or(() -> newestFirst.stream().reduce((newer, older) -> older))
                .map(each -> each.financialYear(day))
                .orElse(null);
    }

    private List<Object[]> asked(String question, SubjectId subject) {
        return em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
