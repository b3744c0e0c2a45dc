package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Somebody to look for, and things to look into. */
final class ScanFixture {
    static final Identifiers SOMEBODY = new Identifiers(
            List.of("Hämäläinen, Äijä Pöllö"),
            List.of("aija.pollo@example.org"),
            List.of("+358407654321"),
            List.of("Pöllöpolku 7 B 33720"),
            List.of("104277", "0190a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b"),
            0);

    private ScanFixture() {}

    static Reading reading() {
        return new Reading(new Sought(Variants.of(SOMEBODY)));
    }

    static boolean stands(String text) {
        Reading reading = reading();
        reading.read(text);
        return reading.end();
    }

    static Set<String> within(byte[] content) throws IOException {
        return new Content(reading(), new HashMap<>()).look(new ByteArrayInputStream(content));
    }

    static Search search() {
        return new Search(SOMEBODY, List.of(), Set.of(), Runnable::run);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(bytes)) {
            packed.putNextEntry(new ZipEntry("other.txt"));
            packed.write(utf8("nobody"));
            packed.putNextEntry(new ZipEntry(name));
            packed.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] pdf(String title, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle(title);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
