package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.CreditorReference;
import eu.dfence.register.banking.api.PaymentReference;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Taken;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** All invoices and the pages they left as. */
@Dependent
class Invoices {
    private static final String WHOLE =
            "select i from Invoice i left join fetch i.lines l left join fetch i.rates v where ";
    private static final String SORTED = " order by l.position, v.rate desc";

    /**
     * What belongs to an invoice that is archived.
     *
     * @param documentSha256 of the page it left as, or null without one
     * @param company as {@link Sellers#MARK}
     */
    record Left(String documentSha256, String company) {}

    @PersistenceContext
    EntityManager em;

    void add(Invoice invoice, byte[] pdf) {
        em.persist(invoice);
        em.persist(new Document(invoice, pdf));
    }

    /** @throws RegisterException {@code invoicing.unknown} */
    Invoice with(UUID publicId) {
        return whole("i.publicId = :id").setParameter("id", publicId).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.unknown"));
    }

    /**
     * The invoice a payer means, locked: two payments of one invoice come one after the other.
     *
     * @throws RegisterException {@code payments.refused.unknown-reference}
     */
    Invoice locked(PaymentReference reference) {
        return whole("i.reference.national = :reference")
                .setParameter("reference", national(reference))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("payments.refused.unknown-reference"));
    }

    /**
     * Locked: two who credit one invoice come one after the other.
     *
     * @throws RegisterException {@code invoicing.unknown}
     */
    Invoice locked(UUID publicId) {
        return whole("i.publicId = :id")
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.unknown"));
    }

    /** Rates are few, so that a row of each beside each line is less than a question more. */
    private TypedQuery<Invoice> whole(String which) {
        return em.createQuery(WHOLE + which + SORTED, Invoice.class);
    }

    /** Gives it its id, which whoever freezes the invoice sorts by. */
    void book(Payment payment) {
        em.persist(payment);
    }

    /**
     * Writes out what was booked, before others act on it.
     *
     * @throws RegisterException {@code payments.refused.other-intent} when its form has booked on another invoice
     */
    void write() {
        try {
            em.flush();
        } catch (PersistenceException failure) {
            throw Taken.is(failure, "intent_key") ? new RegisterException("payments.refused.other-intent") : failure;
        }
    }

    Left left(Invoice invoice) {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select max(sha256), " + Sellers.MARK + " from invoicing_document where invoice_id = ?1")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, invoice.id())
                .getSingleResult();
        return new Left((String) row[0], (String) row[1]);
    }

    /** The page's name, size and hash without its bytes, or null when the invoice has none. */
    InvoiceCard.Printed printed(Invoice invoice) {
        List<Object[]> found = em.createQuery(
                        "select d.bytes, d.sha256 from Document d where d.invoice = :invoice", Object[].class)
                .setParameter("invoice", invoice)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return found.stream()
                .map(row -> new InvoiceCard.Printed(
                        InvoiceDocument.fileNameOf(invoice.number()), (Long) row[0], (String) row[1]))
                .findFirst()
                .orElse(null);
    }

    /** @throws RegisterException {@code invoicing.unknown}, {@code invoicing.no-document} */
    InvoiceDocument document(UUID publicId) {
        Object[] row = em
                .createQuery(
                        "select i.customerId, i.number, d.sha256, d.pdf from Invoice i left join Document d on d.invoice = i"
                                + " where i.publicId = :id",
                        Object[].class)
                .setParameter("id", publicId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.unknown"));
        if (row[3] == null) throw new RegisterException("invoicing.no-document");
        return new InvoiceDocument(
                new SubjectId((UUID) row[0]), InvoiceDocument.fileNameOf((String) row[1]), (String) row[2], (byte[])
                        row[3]);
    }

    static String national(PaymentReference reference) {
        return reference instanceof CreditorReference rf ? rf.national().value() : reference.value();
    }
}
