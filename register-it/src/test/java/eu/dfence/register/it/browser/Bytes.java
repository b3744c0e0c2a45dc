package eu.dfence.register.it.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** What an answer weighs on the wire. */
final class Bytes {
    private Bytes() {}

    static int zipped(byte[] body) {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(wire)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wire.size();
    }
}
