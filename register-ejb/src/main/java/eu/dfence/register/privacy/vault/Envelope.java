package eu.dfence.register.privacy.vault;

import eu.dfence.register.shared.api.RegisterException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D): a random nonce of 96 bits, then the text with its tag of 128 bits. Each is bound to the place it was
 * closed for, so that none can be put in the place of another.
 */
final class Envelope {
    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Envelope() {}

    /** 256 random bits. */
    static byte[] key() {
        return random(KEY_BYTES);
    }

    static byte[] closed(byte[] key, byte[] content, String place) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = ciphered(Cipher.ENCRYPT_MODE, key, nonce, content, place);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws RegisterException {@code vault.refused.tampered} when key, place or a single bit is another */
    static byte[] opened(byte[] key, byte[] envelope, String place) {
        if (envelope.length < NONCE_BYTES + TAG_BITS / 8) throw new RegisterException("vault.refused.tampered");
        ByteBuffer parts = ByteBuffer.wrap(envelope);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        return ciphered(Cipher.DECRYPT_MODE, key, nonce, sealed, place);
    }

    private static byte[] ciphered(int mode, byte[] key, byte[] nonce, byte[] content, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (AEADBadTagException e) {
            throw new RegisterException("vault.refused.tampered");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-256-GCM", e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
