package eu.dfence.register.privacy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.vault.api.Seal;
import eu.dfence.register.privacy.vault.api.SignedText;
import eu.dfence.register.shared.api.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final KeyPair KEYS = keys();

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the safe signs. */
    private static final Seal SEAL = new Seal() {
        @Override
        public SignedText sign(String text) {
            Base64.Encoder base64 = Base64.getEncoder();
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(KEYS.getPrivate());
                signature.update(text.getBytes(StandardCharsets.UTF_8));
                return new SignedText(
                        text,
                        base64.encodeToString(signature.sign()),
                        base64.encodeToString(KEYS.getPublic().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean genuine(SignedText signed) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    @Tag("R-97")
    void every_file_stands_in_the_manifest_with_its_fingerprint_and_the_manifest_is_signed() throws Exception {
        Bundle bundle = new Bundle(Instant.parse("2026-11-23T08:00:00Z"));
        bundle.add("a.csv", "yksi");
        bundle.add("b/c.txt", new byte[] {0, 1, 2});
        Map<String, byte[]> files = unzipped(bundle.zip(SEAL));
        assertThat(files)
                .containsOnlyKeys("a.csv", "b/c.txt", "manifest.txt", "manifest.sig", "public-key.pem", "CHECK.txt");
        byte[] manifest = files.get("manifest.txt");
        assertThat(new String(manifest, StandardCharsets.UTF_8))
                .isEqualTo(Sha256.hex("yksi") + "  a.csv\n" + Sha256.hex(new byte[] {0, 1, 2}) + "  b/c.txt\n");
        assertThat(genuine(manifest, files.get("manifest.sig"))).isTrue();
        manifest[3] ^= 1;
        assertThat(genuine(manifest, files.get("manifest.sig"))).isFalse();
    }

    private static boolean genuine(byte[] text, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KEYS.getPublic());
        signature.update(text);
        return signature.verify(signed);
    }

    @Test
    void no_file_takes_the_place_of_another() {
        Bundle bundle = new Bundle(Instant.EPOCH);
        bundle.add("a.csv", "yksi");
        assertThatThrownBy(() -> bundle.add("a.csv", "kaksi")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_cell_is_no_formula_and_breaks_no_row() {
        assertThat(new String(Sheet.of(List.of(List.of("=1+1", "a;b", "c\"d"))), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff'=1+1;\"a;b\";\"c\"\"d\"\r\n");
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
