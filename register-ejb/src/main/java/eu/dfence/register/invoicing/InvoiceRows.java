package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceMatters;
import eu.dfence.register.invoicing.api.InvoiceMatters.Matters;
import eu.dfence.register.invoicing.api.InvoiceState;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker.Ground;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Invoices as erasure sees them: vouchers, kept from the financial year they belong to (KPL 2:10), and not before they are
 * paid or given up and out of every dispute. The name stays in the frozen invoice; of who ordered for an organisation only
 * that name is theirs.
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

    private static final Matters NOTHING = new Matters(List.of(), false);

    @PersistenceContext
    EntityManager em;

    @Inject
    Sellers sellers;

    @Inject
    @Any
    Instance<InvoiceMatters> pursuers;

    List<HeldRow> of(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        List<Seller> company = sellers.all();
        Map<Object, HeldRow> invoices = new HashMap<>();
        List<Object[]> found = asked(
                "select i.id, i.number, i.state, i.terms.issuedOn, i.archive.settledOn, i.customerId, i.publicId"
                        + " from Invoice i where i.customerId = :id or i.contactId = :id",
                subject);
        Map<UUID, Matters> matters =
                matters(found.stream().map(row -> (UUID) row[6]).toList());
        for (Object[] row : found) {
            HeldRow invoice = blocked(
                    HeldRow.of("invoicing_invoice", row[0])
                            .since(financialYear(company, (LocalDate) row[3], (LocalDate) row[4])),
                    (InvoiceState) row[2],
                    (String) row[1],
                    matters.getOrDefault(row[6], NOTHING));
            invoices.put(row[0], invoice);
            rows.add(subject.value().equals(row[5]) ? invoice : invoice.only("buyer_contact"));
        }
        PARTS.forEach((table, question) -> asked(question, subject)
                .forEach(part -> rows.add(invoices.get(part[1]).part(table, part[0]))));
        return rows;
    }

    /** The payment is a voucher of its own financial year, so the pair is kept as long as the later of the two. */
    private static LocalDate financialYear(List<Seller> company, LocalDate issued, LocalDate settled) {
        return Sellers.financialYear(company, settled == null || settled.isBefore(issued) ? issued : settled);
    }

    /** An open one holds the rest back, unless nobody waits for its payment any more. */
    private static HeldRow blocked(HeldRow invoice, InvoiceState state, String number, Matters matters) {
        HeldRow blocked = state.open() && !matters.givenUp()
                ? invoice.blockedBy(new ErasureBlocker(Ground.OPEN_INVOICE, number, null, Set.of()))
                : invoice;
        for (ErasureBlocker each : matters.blockers()) blocked = blocked.blockedBy(each);
        return blocked;
    }

    private Map<UUID, Matters> matters(List<UUID> invoices) {
        Map<UUID, Matters> all = new HashMap<>();
        if (!invoices.isEmpty()) pursuers.forEach(each -> all.putAll(each.about(invoices)));
        return all;
    }

    private List<Object[]> asked(String question, SubjectId subject) {
        return em.createQuery(question, Object[].class)
                .setParameter("id", subject.value())
                .getResultList();
    }
}
