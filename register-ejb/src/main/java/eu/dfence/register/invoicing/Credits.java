package eu.dfence.register.invoicing;

import eu.dfence.register.invoicing.api.InvoiceDocument;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Taken;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;

/** All credit notes and the pages they left as. */
@Dependent
class Credits {
    @PersistenceContext
    EntityManager em;

    /**
     * Writes it out at once, so that its key is not taken for that of a payment.
     *
     * @throws RegisterException {@code credits.refused.other-intent} when its form has credited another invoice meanwhile
     */
    void add(CreditNote note, byte[] pdf) {
        em.persist(note);
        em.persist(new CreditDocument(note, pdf));
        try {
            em.flush();
        } catch (PersistenceException failure) {
            throw Taken.is(failure, "intent_key") ? new RegisterException("credits.refused.other-intent") : failure;
        }
    }

    /** Newest first. */
    List<CreditNote> of(Invoice invoice) {
        return em.createQuery(
                        "select c from CreditNote c where c.invoice = :invoice order by c.id desc", CreditNote.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /** The one that form made before, or null. */
    CreditNote of(UUID intentKey) {
        return em.createQuery("select c from CreditNote c where c.intentKey = :key", CreditNote.class)
                .setParameter("key", intentKey)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** @throws RegisterException {@code invoicing.no-document} */
    InvoiceDocument document(UUID credit) {
        return em.createQuery("select d from CreditDocument d where d.credit.publicId = :id", CreditDocument.class)
                .setParameter("id", credit)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("invoicing.no-document"))
                .shown();
    }
}
