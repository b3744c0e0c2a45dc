package eu.dfence.register.staff;

import eu.dfence.register.staff.api.RevokedAgain;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Revokes in nobody's name and without a reason: who did it and why, the lost rows knew. */
@Dependent
class RevokedUndertakings implements RevokedAgain {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<UUID> accounts() {
        return em.createQuery("select a.publicId from Account a", UUID.class).getResultList();
    }

    @Override
    public void revoke(UUID account, Instant at) {
        em.createNativeQuery("update staff_undertaking u join staff_account a on a.id = u.account_id"
                        + " set u.revoked_at = ?1, u.version = u.version + 1"
                        + " where a.public_id = ?2 and u.revoked_at is null and u.signed_at <= ?1")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, account.toString())
                .executeUpdate();
    }
}
