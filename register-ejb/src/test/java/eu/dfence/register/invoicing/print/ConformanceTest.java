package eu.dfence.register.invoicing.print;

import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceIn;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
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

    static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
                judge.validate(parser)
                        .getTestAssertions()
                        .forEach(failed -> faults.add(
                                flavour + " " + failed.getRuleId().getClause() + ": " + failed.getMessage()));
            }
        }
        return faults;
    }
}
