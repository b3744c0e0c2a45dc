package eu.dfence.register.privacy.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The register's one secret of 256 random bits. Nothing is made with it directly: each use has a key of its own derived from
 * it, so that what one use lets out says nothing about another (NIST SP 800-108, HMAC as the pseudorandom function).
 */
final class MasterKey {
    static final String FILE = "master.key";
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /** The key that lies in the folder; made there when there is none, once, though two servers start at the same moment. */
    static MasterKey in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) OwnersFile.writeOnce(file, Envelope.key());
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != BYTES) throw new IOException(FILE + " is no key");
        return new MasterKey(secret);
    }

    /** HMAC-SHA-256 of the value under the key of that use. */
    byte[] mac(String use, String value) {
        return mac(derived(use), value.getBytes(StandardCharsets.UTF_8));
    }

    /** 256 bits for that use and no other. */
    byte[] derived(String use) {
        return mac(secret, use.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return FILE;
    }
}
