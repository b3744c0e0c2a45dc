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
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Invoices as erasure sees them: vouchers, kept from the financial year they belong to (KPL 2:10), and not before they are
 * paid or given up and out of every dispute. The name stays in the frozen invoice; of who ordered for an organisation only
 * that name is theirs.
 */
@Dependent
class InvoiceRows {
    static final Set<String> TABLES = Set.of(
            "invoicing_invoice",
            "invoicing_line",
            "invoicing_vat",
            "invoicing_payment",
            "invoicing_document",
            "invoicing_credit",
            "invoicing_credit_line",
            "invoicing_credit_vat",
            "invoicing_credit_document");
    private static final Map<String, String> PARTS = Map.of(
            "invoicing_line", "select l.id, i.id from InvoiceLine l join l.invoice i where i.customerId = :id",
            "invoicing_vat", "select v.id, i.id from InvoiceVat v join v.invoice i where i.customerId = :id",
            "invoicing_payment", "select p.id, i.id from Payment p join p.invoice i where i.customerId = :id",
            "invoicing_document",
                    "select d.id, i.id from Document d join d.invoice i where i.customerId = :id or i.contactId = :id",
            "invoicing_credit", "select c.id, i.id from CreditNote c join c.invoice i where i.customerId = :id",
            "invoicing_credit_line", "select l.id, i.id from CreditLine l join l.invoice i where i.customerId = :id",
            "invoicing_credit_vat", "select v.id, i.id from CreditVat v join v.invoice i where i.customerId = :id",
            "invoicing_credit_document",
                    "select d.id, i.id from CreditDocument d join d.invoice i where i.customerId = :id or i.contactId = :id");

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
                "select i.id, i.number, i.state, i.terms.issuedOn, i.archive.settledOn, i.customerId, i.publicId,"
                        + " i.gross - (i.paid + i.credited),"
                        + " (select max(c.issuedOn) from CreditNote c where c.invoice = i) from Invoice i where i.customerId = :id or i.contactId = :id",
                subject);
        Map<UUID, Matters> matters =
                matters(found.stream().map(row -> (UUID) row[6]).toList());
        for (Object[] row : found) {
            HeldRow invoice = blocked(
                    HeldRow.of("invoicing_invoice", row[0])
                            .since(financialYear(company, (LocalDate) row[3], (LocalDate) row[4], day(row[8]))),
                    ((InvoiceState) row[2]).open(),
                    (BigDecimal) row[7],
                    (String) row[1],
                    matters.getOrDefault(row[6], NOTHING));
            invoices.put(row[0], invoice);
            rows.add(subject.value().equals(row[5]) ? invoice : invoice.only("buyer_contact"));
        }
        PARTS.forEach((table, question) -> asked(question, subject)
                .forEach(part -> rows.add(invoices.get(part[1]).part(table, part[0]))));
        return rows;
    }

    /** Payments and credit notes are vouchers of their own financial years, so all are kept as long as the latest. */
    private static LocalDate financialYear(List<Seller> company, LocalDate... days) {
        return Sellers.financialYear(
                company,
                Stream.of(days)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** The greatest of many days comes as the driver made it. */
    private static LocalDate day(Object greatest) {
        return greatest instanceof Date date ? date.toLocalDate() : (LocalDate) greatest;
    }

    /** An open one holds the rest back, unless nobody waits for its payment any more; and so does what is to be paid back. */
    private static HeldRow blocked(HeldRow invoice, boolean open, BigDecimal balance, String number, Matters matters) {
        HeldRow blocked = open && !matters.givenUp() || balance.signum() < 0
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
