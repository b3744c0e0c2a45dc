package eu.dfence.register.privacy.scanner;

import static eu.dfence.register.privacy.scanner.ScanFixture.gzip;
import static eu.dfence.register.privacy.scanner.ScanFixture.utf8;
import static eu.dfence.register.privacy.scanner.ScanFixture.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A canary in each kind of place of a document is found there. */
@Tag("R-89")
class DocumentTest {
    private static final String NAME = "Äijä Pöllö Hämäläinen";
    private static final PDType1Font FACE = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private interface Filling {
        void fill(PDDocument document, PDPage page) throws IOException;
    }

    private interface Drawing {
        void draw(PDPageContentStream content) throws IOException;
    }

    @Test
    void in_its_packed_description() throws IOException {
        assertThat(within(pdf((document, page) -> {
                    PDMetadata description = new PDMetadata(document);
                    try (var out = description.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(utf8("<dc:title>" + NAME + "</dc:title>"));
                    }
                    document.getDocumentCatalog().setMetadata(description);
                })))
                .containsExactly("pdf");
    }

    @Test
    void in_what_is_attached_and_packed_once_more() throws IOException {
        assertThat(within(pdf((document, page) -> attach(document, utf8(NAME)))))
                .containsExactly("pdf");
        assertThat(within(pdf((document, page) -> attach(document, gzip(utf8(NAME))))))
                .containsExactly("pdf gzip text");
        assertThat(within(pdf((document, page) -> attach(document, ScanFixture.pdf("Lasku", NAME)))))
                .containsExactly("pdf pdf");
    }

    @Test
    void documents_within_documents_are_refused_when_there_are_too_many() {
        assertThatThrownBy(() -> {
                    byte[] inner = ScanFixture.pdf("Lasku", NAME);
                    for (int i = 0; i < 6; i++) {
                        byte[] attached = inner;
                        inner = pdf((document, page) -> attach(document, attached));
                    }
                    within(inner);
                })
                .hasMessage("packed too deep");
    }

    @Test
    void a_photograph_is_no_obstacle() throws IOException {
        assertThat(within(pdf((document, page) -> {
                    COSStream photograph = document.getDocument().createCOSStream();
                    try (var out = photograph.createRawOutputStream()) {
                        out.write(utf8("no photograph"));
                    }
                    photograph.setItem(COSName.FILTER, COSName.DCT_DECODE);
                    page.getCOSObject().setItem(COSName.getPDFName("X"), photograph);
                })))
                .isEmpty();
    }

    @Test
    void in_a_remark() throws IOException {
        assertThat(within(pdf((document, page) -> {
                    PDAnnotationText remark = new PDAnnotationText();
                    remark.setContents(NAME);
                    page.getAnnotations().add(remark);
                })))
                .containsExactly("pdf");
    }

    @Test
    void in_names_lists_and_keys_of_its_objects_but_not_within_a_picture() throws IOException {
        assertThat(within(pdf((document, page) ->
                        page.getCOSObject().setItem(COSName.getPDFName("X"), COSName.getPDFName(NAME)))))
                .containsExactly("pdf");
        assertThat(within(pdf((document, page) ->
                        page.getCOSObject().setItem(COSName.getPDFName(NAME), COSName.getPDFName("X")))))
                .containsExactly("pdf");
        assertThat(within(pdf((document, page) -> {
                    COSArray list = new COSArray();
                    list.add(new COSString(NAME));
                    page.getCOSObject().setItem(COSName.getPDFName("X"), list);
                })))
                .containsExactly("pdf");
        assertThat(within(pdf((document, page) -> packed(document, page, COSName.IMAGE))))
                .isEmpty();
        assertThat(within(pdf((document, page) -> packed(document, page, COSName.getPDFName("Other")))))
                .containsExactly("pdf");
    }

    private static void packed(PDDocument document, PDPage page, COSName kind) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.SUBTYPE, kind);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(utf8(NAME));
        }
        page.getCOSObject().setItem(COSName.getPDFName("X"), stream);
    }

    @Test
    void letter_by_letter_and_word_by_word_and_not_where_words_touch() throws IOException {
        assertThat(within(drawn(content -> each(content, NAME)))).containsExactly("pdf");
        assertThat(within(drawn(content -> words(content, 3)))).containsExactly("pdf");
        assertThat(within(drawn(content -> words(content, 0)))).isEmpty();
    }

    @Test
    void the_same_bytes_are_read_once_and_told_each_time() throws IOException {
        Map<String, Set<String>> documents = new HashMap<>();
        Content content = new Content(ScanFixture.reading(), documents);
        byte[] bytes = ScanFixture.pdf("Lasku", NAME);
        assertThat(content.look(new ByteArrayInputStream(bytes))).containsExactly("pdf");
        long read = content.bytes();
        assertThat(content.look(new ByteArrayInputStream(bytes))).containsExactly("pdf");
        assertThat(content.bytes()).isEqualTo(read + bytes.length);
        assertThat(documents).hasSize(1);
        assertThat(content.look(new ByteArrayInputStream(ScanFixture.pdf("Lasku", "Lasku"))))
                .isEmpty();
    }

    private static byte[] pdf(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            filling.fill(document, page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void attach(PDDocument document, byte[] content) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.bin");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.bin", file));
        document.getDocumentCatalog().setNames(new PDDocumentNameDictionary(document.getDocumentCatalog()));
        document.getDocumentCatalog().getNames().setEmbeddedFiles(files);
    }

    private static byte[] drawn(Drawing drawing) throws IOException {
        return pdf((document, page) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.draw(content);
            }
        });
    }

    private static void each(PDPageContentStream content, String text) throws IOException {
        float x = 50;
        for (String letter : text.split("")) {
            put(content, letter, x);
            x += FACE.getStringWidth(letter) / 1000 * 12;
        }
    }

    /** @param apart points between the words */
    private static void words(PDPageContentStream content, float apart) throws IOException {
        float x = 50;
        for (String word : NAME.split(" ")) {
            put(content, word, x);
            x += FACE.getStringWidth(word) / 1000 * 12 + apart;
        }
    }

    private static void put(PDPageContentStream content, String text, float x) throws IOException {
        content.beginText();
        content.setFont(FACE, 12);
        content.newLineAtOffset(x, 700);
        content.showText(text);
        content.endText();
    }
}
