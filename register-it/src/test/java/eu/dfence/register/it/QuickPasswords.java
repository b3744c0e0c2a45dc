package eu.dfence.register.it;

import eu.dfence.register.launcher.Database;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The demo accounts' password hashed in few rounds: hundreds of tests sign in, and the rounds that are meant to be slow
 * were a sixth of their time. A password set by a test, and that of a first account, has all of them.
 */
public final class QuickPasswords {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 1_000;

    private QuickPasswords() {}

    public static void write(Database database) {
        try (Connection connection = database.connectAsMigrator();
                PreparedStatement change = connection.prepareStatement("update staff_account set password_hash = ?")) {
            change.setString(1, hash());
            change.executeUpdate();
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash() throws GeneralSecurityException {
        byte[] salt = "salt for nobody's real password.".getBytes(StandardCharsets.US_ASCII);
        PBEKeySpec spec = new PBEKeySpec(Built.DEMO_PASSWORD.toCharArray(), salt, ROUNDS, 512);
        byte[] key =
                SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return ALGORITHM + ":" + ROUNDS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(key);
    }
}
