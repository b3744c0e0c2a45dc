package eu.dfence.register.invoicing.print;

import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceDescribing;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceIn;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** ISO 19005-3 level A and ISO 14289-1, judged by veraPDF. */
@Tag("R-31")
class ConformanceTest {
    private final InvoicePrinter printer = new InvoicePrinter();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void invoice_of_one_page_is_archivable_and_accessible(PrintLanguage language) throws Exception {
        assertThat(faults(printer.draw(invoiceIn(language)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void invoice_of_several_pages_is_archivable_and_accessible(PrintLanguage language) throws Exception {
        assertThat(faults(printer.draw(invoiceOf(60, language)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void invoice_that_says_why_something_bears_no_tax_is_archivable_and_accessible(PrintLanguage language)
            throws Exception {
        assertThat(faults(printer.draw(InvoicePageFixture.invoiceUntaxedBecause("AVL 55 §", language))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void credit_note_is_archivable_and_accessible(PrintLanguage language) throws Exception {
        assertThat(faults(printer.draw(InvoicePageFixture.creditNote(language))))
                .isEmpty();
    }

    @Test
    void invoice_of_two_hundred_lines_is_archivable_and_accessible() throws Exception {
        assertThat(faults(printer.draw(invoiceOf(200, PrintLanguage.FI)))).isEmpty();
    }

    @Test
    void invoice_with_unknown_letters_is_archivable_and_accessible() throws Exception {
        assertThat(faults(printer.draw(invoiceDescribing("\u4f60\u597d \ud83d\ude00 Ǩeârjj \u0000\u200e\u0627"))))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_found() {
        return Stream.of(
                fault("7.1", "a mark that is neither tagged nor an artifact", ConformanceTest::addUntaggedMark),
                fault("6.7.2.2", "a page whose structure is gone", ConformanceTest::removeStructure),
                fault(
                        "7.2",
                        "a document that does not say its language",
                        file -> catalogue(file).removeItem(COSName.LANG)),
                fault(
                        "7.3",
                        "a code without an alternative text",
                        file -> figure(file).removeItem(COSName.ALT)),
                fault(
                        "6.2.4.3",
                        "colours without a profile",
                        file -> catalogue(file).removeItem(COSName.OUTPUT_INTENTS)),
                fault("6.2.11.4.1", "a font that is not in the file", ConformanceTest::removeFont),
                fault(
                        "6.6.2.1",
                        "a file that says nothing of itself",
                        file -> catalogue(file).removeItem(COSName.METADATA)));
    }

    private DynamicTest fault(String clause, String name, Planting planting) {
        return DynamicTest.dynamicTest(name, () -> {
            byte[] sound = printer.draw(InvoicePageFixture.drawnInvoice());
            try (PDDocument file = Loader.loadPDF(sound)) {
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

    private static void removeStructure(PDDocument file) {
        catalogue(file).removeItem(COSName.STRUCT_TREE_ROOT);
        catalogue(file).removeItem(COSName.MARK_INFO);
    }

    private static void addUntaggedMark(PDDocument file) throws Exception {
        try (PDPageContentStream more = new PDPageContentStream(file, file.getPage(0), AppendMode.APPEND, false)) {
            more.addRect(10, 10, 10, 10);
            more.fill();
        }
    }

    private static void removeFont(PDDocument file) throws Exception {
        PDType0Font font = (PDType0Font) file.getPage(0).getResources().getFont(COSName.getPDFName("R"));
        font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
    }

    private static COSDictionary figure(PDDocument file) {
        return file.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                .map(object -> (COSDictionary) object.getObject())
                .filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                .findFirst()
                .orElseThrow();
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
