package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.vault.api.Seal;
import eu.dfence.register.privacy.vault.api.SignedText;
import eu.dfence.register.shared.api.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that go together: each with its fingerprint in a manifest, and the manifest signed, so that openssl alone can check it. */
final class Bundle {
    private static final String HOW = """
            sha256sum -c manifest.txt
            openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.txt -sigfile manifest.sig
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Instant at;

    Bundle(Instant at) {
        this.at = at;
    }

    void add(String name, byte[] content) {
        if (files.put(name, content) != null) throw new IllegalStateException(name + " twice");
    }

    void add(String name, String content) {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** As sha256sum writes it. */
    String manifest() {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) ->
                lines.append(Sha256.hex(content)).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    byte[] zip(Seal seal) {
        SignedText signed = seal.sign(manifest());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) put(zip, each.getKey(), each.getValue());
            put(zip, "manifest.txt", signed.text().getBytes(StandardCharsets.UTF_8));
            put(zip, "manifest.sig", Base64.getDecoder().decode(signed.signature()));
            put(zip, "public-key.pem", pem(signed.publicKey()).getBytes(StandardCharsets.US_ASCII));
            put(zip, "CHECK.txt", HOW.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String pem(String key) {
        return "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n";
    }
}
