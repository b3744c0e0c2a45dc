package eu.dfence.register.claims;

import eu.dfence.register.claims.api.DisputeState;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every dispute there is or was. */
@Dependent
class Disputes {
    @PersistenceContext
    EntityManager em;

    void add(Dispute dispute) {
        em.persist(dispute);
    }

    /**
     * Locked, so that it is settled once.
     *
     * @throws RegisterException {@code disputes.unknown}
     */
    Dispute locked(UUID id) {
        return em.createQuery("select d from Dispute d where d.publicId = :id", Dispute.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("disputes.unknown"));
    }

    /** Whether it was ever disputed or handed over. Of most invoices nothing is known, and that is one question. */
    boolean mattersOf(UUID invoice) {
        return !em.createNativeQuery("select 1 from claims_dispute where invoice_id = ?1"
                        + " union all select 1 from claims_claim where invoice_id = ?1")
                .setParameter(1, invoice)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    List<Dispute> of(UUID invoice) {
        return em.createQuery(
                        "select d from Dispute d where d.invoiceId = :invoice order by d.raisedAt desc, d.id desc",
                        Dispute.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /** Newest first. */
    List<Dispute> of(SubjectId customer) {
        return em.createQuery(
                        "select d from Dispute d where d.customerId = :id order by d.raisedAt desc, d.id desc",
                        Dispute.class)
                .setParameter("id", customer.value())
                .getResultList();
    }

    /** By which the invoices are contested now. */
    List<Dispute> openOn(Collection<UUID> invoices) {
        if (invoices.isEmpty()) return List.of();
        return em.createQuery(
                        "select d from Dispute d where d.invoiceId in :invoices and d.state = :open", Dispute.class)
                .setParameter("invoices", invoices)
                .setParameter("open", DisputeState.OPEN)
                .getResultList();
    }

    /** Which of the invoices are contested now. */
    Set<UUID> open(Collection<UUID> invoices) {
        return openOn(invoices).stream().map(Dispute::invoiceId).collect(Collectors.toSet());
    }
}
