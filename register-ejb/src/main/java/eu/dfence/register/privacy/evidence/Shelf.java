package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.evidence.api.RecordDesk;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records, packs and certificates that were made. */
@Dependent
class Shelf {
    private static final int FEW = 10;

    @PersistenceContext
    EntityManager em;

    /** Number, id, language, moment, maker and fingerprints, without the bytes; the newest first. */
    List<Object[]> records() {
        return em.createQuery(
                        "select r.publicId, r.number, r.language, r.madeAt, r.madeBy, r.pdfSha256, r.csvSha256"
                                + " from RecordVersion r order by r.number desc",
                        Object[].class)
                .setMaxResults(RecordDesk.MOST)
                .getResultList();
    }

    Optional<RecordVersion> newest() {
        return em.createQuery("select r from RecordVersion r order by r.number desc", RecordVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    int lastNumber() {
        return em.createQuery("select max(r.number) from RecordVersion r", Integer.class)
                .getResultStream()
                .filter(number -> number != null)
                .findFirst()
                .orElse(0);
    }

    /** @throws RegisterException {@code evidence.unknown} */
    RecordVersion record(UUID id) {
        return em.createQuery("select r from RecordVersion r where r.publicId = :id", RecordVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RegisterException("evidence.unknown"));
    }

    /** @throws RegisterException {@code evidence.refused.twice} when somebody makes the same version at this moment */
    void add(RecordVersion record) {
        try {
            em.persist(record);
            em.flush();
        } catch (PersistenceException sameNumber) {
            throw new RegisterException("evidence.refused.twice");
        }
    }

    void add(MadePack pack) {
        em.persist(pack);
    }

    void add(KeptCertificate certificate) {
        em.persist(certificate);
    }

    List<MadePack> packs() {
        return em.createQuery("select p from MadePack p order by p.madeAt desc, p.id desc", MadePack.class)
                .setMaxResults(FEW)
                .getResultList();
    }

    /** All of them, the newest first. */
    List<KeptCertificate> certificates() {
        return em.createQuery(
                        "select c from KeptCertificate c order by c.keptAt desc, c.id desc", KeptCertificate.class)
                .getResultList();
    }

    /** Tables of this database to which whoever asks may add, and in which they may change and delete nothing. */
    List<String> onlyAddedTo() {
        List<?> found = em.createNativeQuery("select p.table_name from information_schema.table_privileges p"
                        + " where p.table_schema = database() and p.privilege_type = 'INSERT'"
                        + " and not exists (select 1 from information_schema.table_privileges more"
                        + " where more.table_schema = p.table_schema and more.table_name = p.table_name"
                        + " and more.privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER'))"
                        + " and not exists (select 1 from information_schema.schema_privileges s"
                        + " where s.table_schema = p.table_schema and s.privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER'))"
                        + " and not exists (select 1 from information_schema.user_privileges u"
                        + " where u.privilege_type in ('UPDATE', 'DELETE', 'DROP', 'ALTER')) order by p.table_name")
                .getResultList();
        return found.stream().map(Object::toString).toList();
    }
}
