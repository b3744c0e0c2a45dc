package eu.dfence.register.invoicing.print;

import static eu.dfence.register.invoicing.print.InvoicePageFixture.drawnInvoice;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceDescribing;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceIn;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceOf;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an invoice's file is made of: little, and most of it made once. */
class PdfFileTest {
    private final InvoicePrinter printer = new InvoicePrinter();

    @Test
    void an_invoice_is_a_small_file() {
        assertThat(printer.draw(drawnInvoice())).hasSizeLessThan(22_000);
    }

    @Test
    void invoices_share_the_letters_that_were_packed_once() {
        Map<String, byte[]> one = fonts(drawnInvoice());
        Map<String, byte[]> other = fonts(invoiceOf(20, PrintLanguage.EN));
        assertThat(one).containsOnlyKeys("R", "S");
        assertThat(other).containsOnlyKeys("R", "S");
        assertThat(one.get("R")).isEqualTo(other.get("R"));
        assertThat(one.get("S")).isEqualTo(other.get("S"));
    }

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void every_printed_word_is_of_usual_letters(PrintLanguage language) {
        Labels labels = Labels.in(language);
        assertThat(labels.keys())
                .allSatisfy(key -> assertThat(labels.text(key).replaceAll("[{}]", ""))
                        .matches(text ->
                                text.chars().allMatch(letter -> Typeface.REGULAR.usualCode((char) letter) != 0)));
        assertThat(fonts(invoiceIn(language)).keySet()).containsExactlyInAnyOrder("R", "S");
    }

    @Test
    void a_letter_that_is_not_usual_brings_itself_alone() {
        Map<String, byte[]> usual = fonts(drawnInvoice());
        Map<String, byte[]> fonts = fonts(invoiceDescribing("Žižkov"));
        assertThat(fonts.keySet()).containsExactlyInAnyOrder("R", "S", "RU");
        assertThat(fonts.get("R")).isEqualTo(usual.get("R"));
        assertThat(fonts.get("RU")).hasSizeLessThan(900);
    }

    private Map<String, byte[]> fonts(InvoicePage page) {
        try (PDDocument document = Loader.loadPDF(printer.draw(page))) {
            PDResources resources = document.getPage(0).getResources();
            return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .collect(toMap(COSName::getName, name -> program(resources, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] program(PDResources resources, COSName name) {
        try {
            PDType0Font font = (PDType0Font) resources.getFont(name);
            return font.getFontDescriptor().getFontFile2().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
