package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.vault.api.Safe;
import eu.dfence.register.privacy.vault.api.Seal;
import eu.dfence.register.privacy.vault.api.SignedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/** Ed25519 under the pair of keys in the safe. */
@Dependent
class SealOfSafe implements Seal {
    static final String FILE = "certificates.key";
    private static final String ALGORITHM = "Ed25519";

    @Inject
    Safe safe;

    @Override
    public SignedText sign(String text) {
        try {
            SigningKeys keys = keys();
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.secret());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedText(
                    text, base64(signature.sign()), base64(keys.open().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public boolean genuine(SignedText signed) {
        try {
            SigningKeys keys = keys();
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys.open());
            signature.update(signed.text().getBytes(StandardCharsets.UTF_8));
            return base64(keys.open().getEncoded()).equals(signed.publicKey())
                    && signature.verify(Base64.getDecoder().decode(signed.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private SigningKeys keys() throws GeneralSecurityException {
        try {
            return SigningKeys.in(safe.file(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
