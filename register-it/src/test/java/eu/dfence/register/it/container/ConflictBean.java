package eu.dfence.register.it.container;

import eu.dfence.register.shared.api.RetriedOnConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes a row and then loses against a rival, as often as it is told to. */
@Stateless
public class ConflictBean {
    private static int tries;

    @PersistenceContext(unitName = "register")
    EntityManager em;

    /** @return how many tries it took */
    @PermitAll
    @RetriedOnConflict
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int write(String series, int error, int losses) {
        tries++;
        em.createNativeQuery("insert into invoicing_number_series (name, version, next_number) values (?1, 1, 1)")
                .setParameter(1, series)
                .executeUpdate();
        if (tries <= losses) {
            em.createNativeQuery("signal sqlstate 'HY000' set mysql_errno = " + error)
                    .executeUpdate();
        }
        return tries;
    }

    static void reset() {
        tries = 0;
    }

    static int tries() {
        return tries;
    }
}
