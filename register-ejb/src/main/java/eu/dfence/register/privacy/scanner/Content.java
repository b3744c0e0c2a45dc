package eu.dfence.register.privacy.scanner;

import eu.dfence.register.shared.api.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One file or blob: what it is told by its first bytes, and what is packed in it is looked into as well. */
final class Content {
    private static final int DEEPEST = 5;
    private static final int LARGEST_DOCUMENT = 128 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 4;

    private final Reading reading;
    private final Map<String, Set<String>> documents;
    private final Characters characters;
    private final byte[] buffer = new byte[BUFFER];
    private Set<String> found = new TreeSet<>();
    private long bytes;

    /** @param documents within what something was found, of those that were read already, by their hash: the same bytes are read once */
    Content(Reading reading, Map<String, Set<String>> documents) {
        this.reading = reading;
        this.documents = documents;
        this.characters = new Characters(reading);
    }

    /**
     * Within what something was found: {@code text}, {@code pdf}, {@code zip text}; empty when nothing was.
     *
     * @throws IOException when it cannot be read to its end: nothing can be said of it then
     */
    Set<String> look(InputStream in) throws IOException {
        reading.end();
        found = new TreeSet<>();
        look(in, "", "text", 0);
        return Set.copyOf(found);
    }

    /** How many bytes were read since the first look. */
    long bytes() {
        return bytes;
    }

    private void look(InputStream raw, String within, String text, int depth) throws IOException {
        if (depth > DEEPEST) throw new IOException("packed too deep");
        PushbackInputStream in = new PushbackInputStream(raw, HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.unread(head);
        if (begins(head, 0x1f, 0x8b)) {
            look(new GZIPInputStream(in, BUFFER), within + "gzip ", within + "gzip text", depth + 1);
        } else if (begins(head, 'P', 'K', 3, 4)) {
            zip(new ZipInputStream(in), within + "zip ", depth + 1);
        } else if (begins(head, '%', 'P', 'D', 'F')) {
            pdf(in, within + "pdf", depth + 1);
        } else {
            plain(in, text);
        }
    }

    private static boolean begins(byte[] head, int... wanted) {
        if (head.length < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) {
            if ((head[i] & 0xff) != wanted[i]) return false;
        }
        return true;
    }

    private void zip(ZipInputStream in, String within, int depth) throws IOException {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            reading.read(entry.getName());
            end(within + "name");
            look(in, within, within + "text", depth);
        }
    }

    private void pdf(InputStream in, String within, int depth) throws IOException {
        byte[] all = in.readNBytes(LARGEST_DOCUMENT + 1);
        if (all.length > LARGEST_DOCUMENT) throw new IOException("too large a document");
        String fingerprint = within + " " + Sha256.hex(all);
        Set<String> before = documents.get(fingerprint);
        if (before == null) {
            Set<String> outside = found;
            found = new TreeSet<>();
            document(all, within, depth);
            before = found;
            found = outside;
            documents.put(fingerprint, before);
        } else {
            bytes += all.length;
        }
        found.addAll(before);
    }

    /** Its bytes as they are, its words, and whatever is packed in it. A broken one throws all kinds of things. */
    private void document(byte[] all, String within, int depth) throws IOException {
        plain(new ByteArrayInputStream(all), within);
        Document parts = new Document(reading, part -> look(part, within + " ", within, depth));
        try (PDDocument document = Loader.loadPDF(all)) {
            parts.look(document);
            end(within);
            parts.streams(document);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private void plain(InputStream in, String within) throws IOException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            characters.read(buffer, read);
        }
        characters.end();
        end(within);
    }

    private void end(String within) {
        if (reading.end()) found.add(within);
    }
}
