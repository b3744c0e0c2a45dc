package eu.dfence.register.privacy.scanner;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** One file or blob: what it is told by its first bytes, and what is packed in it is looked into as well. */
final class Content {
    private static final int DEEPEST = 5;
    private static final int LARGEST_DOCUMENT = 128 << 20;

    private final Reading reading;
    private final Set<String> found = new TreeSet<>();
    private long bytes;

    Content(Reading reading) {
        this.reading = reading;
    }

    /**
     * Within what something was found: {@code text}, {@code pdf}, {@code zip text}; empty when nothing was.
     *
     * @throws IOException when it cannot be read to its end: nothing can be said of it then
     */
    Set<String> look(InputStream in) throws IOException {
        found.clear();
        look(in, "", 0);
        return Set.copyOf(found);
    }

    /** How many bytes were read since the first look. */
    long bytes() {
        return bytes;
    }

    private void look(InputStream raw, String within, int depth) throws IOException {
        if (depth > DEEPEST) throw new IOException("packed too deep");
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (begins(head, 0x1f, 0x8b)) {
            look(new GZIPInputStream(in), within + "gzip ", depth + 1);
        } else if (begins(head, 'P', 'K', 3, 4)) {
            zip(new ZipInputStream(in), within + "zip ", depth + 1);
        } else if (begins(head, '%', 'P', 'D', 'F')) {
            pdf(in, within + "pdf");
        } else {
            plain(in, within + "text");
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
            look(in, within, depth);
        }
    }

    /** Its text as it is read, and its bytes, where its title and what describes it stand. */
    private void pdf(InputStream in, String within) throws IOException {
        byte[] all = in.readNBytes(LARGEST_DOCUMENT + 1);
        if (all.length > LARGEST_DOCUMENT) throw new IOException("too large a document");
        plain(new ByteArrayInputStream(all), within);
        try (PDDocument document = Loader.loadPDF(all)) {
            reading.read(new PDFTextStripper().getText(document));
            end(within);
            var about = document.getDocumentInformation();
            for (String key : about.getMetadataKeys()) {
                reading.read(String.valueOf(about.getCustomMetadataValue(key)));
                end(within);
            }
        }
    }

    private void plain(InputStream in, String within) throws IOException {
        Characters characters = new Characters(reading);
        byte[] buffer = new byte[1 << 16];
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
