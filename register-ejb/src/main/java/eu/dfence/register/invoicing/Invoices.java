package eu.dfence.register.invoicing;

import eu.dfence.register.banking.api.CreditorReference;
import eu.dfence.register.banking.api.PaymentReference;
import eu.dfence.register.invoicing.api.InvoiceCard;
import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All invoices and the pages they left as. */
@Dependent
class Invoices {
    @PersistenceContext
    EntityManager em;

    void add(Invoice invoice, byte[] pdf) {
        em.persist(invoice);
        em.persist(new Document(invoice, pdf));
    }

    /** @throws RegisterException {@code invoicing.unknown} */
    Invoice with(UUID publicId) {
        return em.createQuery("select i from Invoice i where i.publicId = :id", Invoice.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.unknown"));
    }

    /**
     * The invoice a payer means, locked: two payments of one invoice come one after the other.
     *
     * @throws RegisterException {@code payments.refused.unknown-reference}
     */
    Invoice locked(PaymentReference reference) {
        return em.createQuery("select i from Invoice i where i.reference.national = :reference", Invoice.class)
                .setParameter("reference", national(reference))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("payments.refused.unknown-reference"));
    }

    /**
     * Locked: two who credit one invoice come one after the other.
     *
     * @throws RegisterException {@code invoicing.unknown}
     */
    Invoice locked(UUID publicId) {
        return em.createQuery("select i from Invoice i where i.publicId = :id", Invoice.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.unknown"));
    }

    Payment payment(UUID intentKey) {
        return em.createQuery("select p from Payment p where p.intentKey = :key", Payment.class)
                .setParameter("key", intentKey)
                .getResultStream()
                .findFirst()
                .orElse(null);
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

    /** @throws RegisterException {@code invoicing.no-document} */
    InvoiceDocument document(Invoice invoice) {
        return em.createQuery("select d from Document d where d.invoice = :invoice", Document.class)
                .setParameter("invoice", invoice)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.no-document"))
                .shown();
    }

    static String national(PaymentReference reference) {
        return reference instanceof CreditorReference rf ? rf.national().value() : reference.value();
    }
}
