package eu.dfence.register.privacy.letters;

import static eu.dfence.register.privacy.letters.LetterFixture.longRefusal;
import static eu.dfence.register.privacy.letters.LetterFixture.printed;
import static eu.dfence.register.privacy.letters.LetterFixture.printedKinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** ISO 19005-3 level A and ISO 14289-1, judged by veraPDF; and that the press reads nothing but its letter and tells nobody. */
class PressTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @TestFactory
    @Tag("R-87")
    Stream<DynamicTest> every_shipped_letter_is_archivable_and_accessible() {
        return Stream.of(LetterLanguage.values())
                .flatMap(language -> printedKinds().stream()
                        .map(kind -> DynamicTest.dynamicTest(
                                kind + " " + language,
                                () -> assertThat(faults(printed(kind, language)))
                                        .isEmpty())));
    }

    @Test
    void letter_of_many_pages_is_archivable_and_accessible() throws Exception {
        assertThat(faults(certificate(LetterLanguage.FI))).isEmpty();
    }

    @Test
    void letter_with_unknown_characters_is_archivable_and_accessible() throws Exception {
        var values =
                longRefusal(LetterLanguage.SV).with("person", "\u4f60\u597d \ud83d\ude00 Ǩeârjj \u0000\u200e\u0627");
        assertThat(faults(printed(LetterKind.REFUSAL_CERTIFICATE, LetterLanguage.SV, values)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_found() {
        return Stream.of(
                fault("7.1", "a mark that is neither tagged nor an artifact", PressTest::addUntaggedMark),
                fault("6.7.2.2", "a page whose structure is gone", PressTest::removeStructure),
                fault("7.2", "a document that does not say its language", PressTest::forgetLanguage),
                fault("6.2.11.4.1", "a font that is not in the file", PressTest::removeFonts),
                fault(
                        "6.6.2.1",
                        "a file that says nothing of itself",
                        file -> catalogue(file).removeItem(COSName.METADATA)));
    }

    private DynamicTest fault(String clause, String name, Planting planting) {
        return DynamicTest.dynamicTest(name, () -> {
            try (PDDocument file = Loader.loadPDF(printed(LetterKind.EXTENSION, LetterLanguage.FI))) {
                planting.plant(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.save(out);
                assertThat(faults(out.toByteArray()).stream().map(found -> found.replaceAll("^\\S+ |:.*", "")))
                        .contains(clause);
            }
        });
    }

    private interface Planting {
        void plant(PDDocument file) throws Exception;
    }

    private static COSDictionary catalogue(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static void addUntaggedMark(PDDocument file) throws Exception {
        try (PDPageContentStream more = new PDPageContentStream(file, file.getPage(0), AppendMode.APPEND, false)) {
            more.addRect(10, 10, 10, 10);
            more.fill();
        }
    }

    private static void removeStructure(PDDocument file) {
        catalogue(file).removeItem(COSName.STRUCT_TREE_ROOT);
        catalogue(file).removeItem(COSName.MARK_INFO);
    }

    private static void forgetLanguage(PDDocument file) {
        catalogue(file).removeItem(COSName.LANG);
        elements(file).forEach(element -> element.removeItem(COSName.LANG));
    }

    private static void removeFonts(PDDocument file) throws Exception {
        var resources = file.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            PDType0Font font = (PDType0Font) resources.getFont(name);
            font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
        }
    }

    private static List<COSDictionary> elements(PDDocument file) {
        return file.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                .map(object -> (COSDictionary) object.getObject())
                .toList();
    }

    @Test
    void letter_tells_its_language_title_headings_and_tags() throws Exception {
        for (LetterLanguage language : LetterLanguage.values()) {
            try (PDDocument file = Loader.loadPDF(certificate(language))) {
                String title = file.getDocumentInformation().getTitle();
                assertThat(title)
                        .isIn("Todistus pyynnön epäämisestä", "Certificate of refusal", "Intyg över avslag på begäran");
                assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
                assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                        .isTrue();
                assertThat(bookmarks(file)).hasSize(6).startsWith(title);
                assertThat(elements(file).stream().map(element -> element.getNameAsString(COSName.S)))
                        .contains("H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI");
            }
        }
    }

    private static List<String> bookmarks(PDDocument file) {
        List<String> names = new ArrayList<>();
        for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }
        return names;
    }

    @Test
    void every_page_says_which_it_is() throws Exception {
        String text = LetterFixture.text(certificate(LetterLanguage.FI));
        try (PDDocument file = Loader.loadPDF(certificate(LetterLanguage.FI))) {
            int pages = file.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(text).contains("Sivu " + page + "/" + pages);
            }
        }
        assertThat(LetterFixture.text(certificate(LetterLanguage.SV))).contains("Sida 1/");
        assertThat(LetterFixture.text(certificate(LetterLanguage.EN))).contains("Page 1/", "22 November 2026");
    }

    /** The image, the style sheet, the font and the attachment are asked of a server that counts who asks. */
    @Test
    void nothing_is_fetched_from_an_address_or_a_file(@TempDir Path folder) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("secret.css"), "h1:after{content:'canary'}");
        String web = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            String xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fi\"><head><title>t</title>"
                    + "<link rel=\"stylesheet\" href=\"" + web + "/a.css\"/><link rel=\"stylesheet\" href=\""
                    + secret.toUri() + "\"/><style>@import url('" + web
                    + "/b.css'); @font-face{font-family:'x';src:url('"
                    + web + "/c.ttf')} html{font-family:'Register Sans'} h1{background:url('" + web
                    + "/d.png')}</style></head>"
                    + "<body><h1>t</h1><p><img alt=\"a\" src=\"" + web + "/e.png\"/><img alt=\"b\" src=\""
                    + secret.toUri() + "\"/></p></body></html>";
            String text;
            try {
                text = LetterFixture.text(Press.print(xhtml));
            } catch (RuntimeException refused) {
                text = "";
            }
            assertThat(text).doesNotContain("canary");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entity_is_refused_before_it_is_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Press.print("<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>&x;</body></html>"))
                .withMessage("Not the XHTML of a letter");
    }

    @Test
    void nothing_of_a_letter_is_logged() {
        List<String> said = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record.getLoggerName() + " " + record.getMessage() + " "
                        + List.of(record.getParameters() == null ? new Object[0] : record.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.setLevel(Level.ALL);
        root.addHandler(listener);
        try {
            Logger.getLogger("com.openhtmltopdf").warning("the listener hears");
            printed(
                    LetterKind.REFUSAL_CERTIFICATE,
                    LetterLanguage.FI,
                    longRefusal(LetterLanguage.FI).with("person", "Canary"));
        } finally {
            root.removeHandler(listener);
            root.setLevel(before);
        }
        assertThat(said).anyMatch(line -> line.contains("the listener hears"));
        assertThat(said).noneMatch(line -> line.contains("Canary") || line.contains("Tilaus 26-3240"));
    }

    private static byte[] certificate(LetterLanguage language) {
        return printed(LetterKind.REFUSAL_CERTIFICATE, language, longRefusal(language));
    }

    static List<String> faults(byte[] pdf) throws Exception {
        Set<String> faults = new TreeSet<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
                judge.validate(parser)
                        .getTestAssertions()
                        .forEach(failed -> faults.add(
                                flavour + " " + failed.getRuleId().getClause() + ": " + failed.getMessage()));
            }
        }
        return List.copyOf(faults);
    }
}
