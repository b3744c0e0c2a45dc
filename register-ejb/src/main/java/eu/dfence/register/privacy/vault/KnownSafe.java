package eu.dfence.register.privacy.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Whether the safe is the one this database belongs to: under another key no pseudonym would be known again and no value could be
 * read, and nobody would notice. The first safe there is leaves its proof.
 */
@ApplicationScoped
class KnownSafe {
    @Inject
    SafeFolder safe;

    private volatile boolean known;

    /** What keeps the safe shut; empty when it is open and the right one. */
    Optional<String> complaint() {
        Optional<String> wrong = safe.complaint();
        if (wrong.isPresent() || known) return wrong;
        try {
            known = proof().equals(kept());
            return known ? Optional.empty() : Optional.of(SafeFolder.SETTING + " is not the safe of this database");
        } catch (SQLException e) {
            return Optional.of("the proof of " + SafeFolder.SETTING + " cannot be read: error " + e.getErrorCode());
        }
    }

    boolean open() {
        return known || complaint().isEmpty();
    }

    private String proof() {
        return HexFormat.of().formatHex(safe.opened().mac("proof", "register"));
    }

    private String kept() throws SQLException {
        try (Connection own =
                InitialContext.<DataSource>doLookup("jdbc/register").getConnection()) {
            try (PreparedStatement first =
                    own.prepareStatement("insert ignore into vault_safe (id, proof) values (1, ?)")) {
                first.setString(1, proof());
                first.executeUpdate();
            }
            try (var row = own.createStatement().executeQuery("select proof from vault_safe where id = 1")) {
                row.next();
                return row.getString(1);
            }
        } catch (NamingException e) {
            throw new SQLException("no data source jdbc/register", e);
        }
    }
}
