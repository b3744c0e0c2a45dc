package eu.dfence.register.privacy.vault.api;

import eu.dfence.register.shared.api.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes without a key, in hex: a value hidden by one is found by trying it, so whoever looks for the value looks for these too. */
public final class Digests {
    private Digests() {}

    public static String sha256(String text) {
        return Sha256.hex(text);
    }

    /** Protects nothing and is used for nothing but finding what others hashed so. */
    public static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
