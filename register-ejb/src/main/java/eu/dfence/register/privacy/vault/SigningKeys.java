package eu.dfence.register.privacy.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** A pair of Ed25519 keys, made once and kept in one file: the length of the open one, the open one, the secret one. */
record SigningKeys(PublicKey open, PrivateKey secret) {
    private static final String ALGORITHM = "Ed25519";

    static SigningKeys in(Path file) throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) OwnersFile.writeOnce(file, made());
        ByteBuffer kept = ByteBuffer.wrap(Files.readAllBytes(file));
        byte[] open = new byte[kept.getInt()];
        kept.get(open);
        byte[] secret = new byte[kept.remaining()];
        kept.get(secret);
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new SigningKeys(
                keys.generatePublic(new X509EncodedKeySpec(open)),
                keys.generatePrivate(new PKCS8EncodedKeySpec(secret)));
    }

    private static byte[] made() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        byte[] open = pair.getPublic().getEncoded();
        byte[] secret = pair.getPrivate().getEncoded();
        return ByteBuffer.allocate(Integer.BYTES + open.length + secret.length)
                .putInt(open.length)
                .put(open)
                .put(secret)
                .array();
    }
}
