package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The persons' keys. */
@Dependent
class PersonKeys {
    private static final String FIND = "select locked_key from vault_key where subject_id = ?";

    /** Whoever comes second waits for the first and takes over its key. */
    private static final String MAKE =
            "insert ignore into vault_key (subject_id, locked_key, made_at) values (?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    @Inject
    SafeFolder safe;

    @Inject
    Clock clock;

    /** Empty when the person never had one, or has been erased. */
    Optional<byte[]> find(SubjectId subject) {
        return Optional.ofNullable(em.find(PersonKey.class, subject.value())).map(key -> key.unlocked(safe.opened()));
    }

    /** Nobody reads the person's values again, here or in a backup. */
    void destroy(SubjectId subject) {
        em.createQuery("delete from PersonKey k where k.subjectId = :id")
                .setParameter("id", subject.value())
                .executeUpdate();
    }

    /** The person's key; made when there is none. */
    byte[] of(SubjectId subject, Connection connection) throws SQLException {
        byte[] locked = locked(subject, connection);
        if (locked == null) {
            make(subject, connection);
            locked = locked(subject, connection);
        }
        return PersonKey.unlocked(safe.opened(), subject, locked);
    }

    private void make(SubjectId subject, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setString(1, subject.toString());
            insert.setBytes(2, PersonKey.locked(safe.opened(), subject, Envelope.key()));
            insert.setObject(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private static byte[] locked(SubjectId subject, Connection connection) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, subject.toString());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }
}
