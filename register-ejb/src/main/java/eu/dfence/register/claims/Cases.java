package eu.dfence.register.claims;

import eu.dfence.register.claims.api.CaseState;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every collection case there is or was. */
@Dependent
class Cases {
    private static final int MOST = 200;
    private static final String WITH_CLAIMS = "select distinct c from CollectionCase c join fetch c.claims where ";

    @PersistenceContext
    EntityManager em;

    void add(CollectionCase opened) {
        em.persist(opened);
    }

    String number() {
        return "P-" + em.createNativeQuery("select nextval(claims_number_seq)").getSingleResult();
    }

    /** @throws RegisterException {@code collection.unknown} */
    CollectionCase with(UUID id) {
        return only(byId(id));
    }

    /**
     * Locked, so that it is closed once.
     *
     * @throws RegisterException {@code collection.unknown}
     */
    CollectionCase locked(UUID id) {
        return only(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    private TypedQuery<CollectionCase> byId(UUID id) {
        return em.createQuery("select c from CollectionCase c where c.publicId = :id", CollectionCase.class)
                .setParameter("id", id);
    }

    private static CollectionCase only(TypedQuery<CollectionCase> asked) {
        return asked.getResultStream().findFirst().orElseThrow(() -> new RegisterException("collection.unknown"));
    }

    /** The open ones oldest first. */
    List<CollectionCase> open() {
        return em.createQuery(WITH_CLAIMS + "c.state = :open order by c.handedAt, c.id", CollectionCase.class)
                .setParameter("open", CaseState.OPEN)
                .getResultList();
    }

    /** The ones closed last, latest first. */
    List<CollectionCase> closed() {
        List<Long> latest = em.createQuery(
                        "select c.id from CollectionCase c where c.closedOn is not null order by c.closedOn desc, c.id desc",
                        Long.class)
                .setMaxResults(MOST)
                .getResultList();
        if (latest.isEmpty()) return List.of();
        return em.createQuery(WITH_CLAIMS + "c.id in :ids order by c.closedOn desc, c.id desc", CollectionCase.class)
                .setParameter("ids", latest)
                .getResultList();
    }

    /** Newest first. */
    List<CollectionCase> about(UUID invoice) {
        return em.createQuery(
                        WITH_CLAIMS + "c.id in (select k.ofCase.id from Claim k where k.invoiceId = :invoice)"
                                + " order by c.handedAt desc, c.id desc",
                        CollectionCase.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    List<CollectionCase> of(SubjectId debtor) {
        return em.createQuery(
                        WITH_CLAIMS + "c.customerId = :id order by c.handedAt desc, c.id desc", CollectionCase.class)
                .setParameter("id", debtor.value())
                .getResultList();
    }

    /** Whose case has that number. */
    Set<SubjectId> debtor(String number) {
        return em.createQuery("select c.customerId from CollectionCase c where c.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .map(SubjectId::new)
                .collect(Collectors.toSet());
    }

    /** As they were handed over, the latest last. */
    List<Claim> claimsOn(Collection<UUID> invoices) {
        if (invoices.isEmpty()) return List.of();
        return em.createQuery(
                        "select k from Claim k join fetch k.ofCase c where k.invoiceId in :invoices order by c.handedAt, k.id",
                        Claim.class)
                .setParameter("invoices", invoices)
                .getResultList();
    }

    /** Which of the invoices an agency has now. */
    Set<UUID> collecting(Collection<UUID> invoices) {
        return claimsOn(invoices).stream()
                .filter(Claim::collected)
                .map(Claim::invoiceId)
                .collect(Collectors.toSet());
    }
}
