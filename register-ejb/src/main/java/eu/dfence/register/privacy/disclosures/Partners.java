package eu.dfence.register.privacy.disclosures;

import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every partner with what was agreed; as many statements for many as for one. */
@Dependent
class Partners {
    private static final String BATCH = "eclipselink.batch";

    @PersistenceContext
    EntityManager em;

    /** @throws RegisterException {@code partners.refused.known} when a partner has that business id already */
    void add(Partner partner) {
        refuseSecond(partner);
        em.persist(partner);
    }

    /** @throws RegisterException {@code partners.refused.known} when another has that business id */
    void refuseSecond(Partner partner) {
        if (partner.businessId() == null) return;
        boolean taken = em.createQuery(
                        "select p.publicId from Partner p where p.businessId = :number and p.publicId <> :id",
                        UUID.class)
                .setParameter("number", partner.businessId())
                .setParameter("id", partner.publicId())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .isPresent();
        if (taken) throw new RegisterException("partners.refused.known");
    }

    void add(AgreementPaper paper) {
        em.persist(paper);
    }

    List<Partner> all() {
        return whole(em.createQuery("select p from Partner p order by p.name, p.id", Partner.class))
                .getResultList();
    }

    /** @throws RegisterException {@code partners.unknown} */
    Partner get(UUID id) {
        return only(whole(byId(id)));
    }

    /** Locked until the transaction ends. */
    Partner locked(UUID id) {
        return only(byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Partner> withBusinessId(String number) {
        return em.createQuery("select p from Partner p where p.businessId = :number", Partner.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** @throws RegisterException {@code partners.unknown} */
    AgreementPaper paper(UUID agreement) {
        return em.createQuery(
                        "select s from AgreementPaper s join fetch s.agreement a where a.publicId = :id",
                        AgreementPaper.class)
                .setParameter("id", agreement)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("partners.unknown"));
    }

    /** Finds the persistence unit; the database itself may still be away. */
    void open() {
        em.getMetamodel();
    }

    private TypedQuery<Partner> byId(UUID id) {
        return em.createQuery("select p from Partner p where p.publicId = :id", Partner.class)
                .setParameter("id", id);
    }

    private static TypedQuery<Partner> whole(TypedQuery<Partner> query) {
        return query.setHint(BATCH, "p.agreements")
                .setHint(BATCH, "p.subProcessors")
                .setHint(BATCH, "p.transfers")
                .setHint(BATCH, "p.profiles");
    }

    private static Partner only(TypedQuery<Partner> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new RegisterException("partners.unknown"));
    }
}
