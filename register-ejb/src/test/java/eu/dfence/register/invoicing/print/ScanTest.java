package eu.dfence.register.invoicing.print;

import static eu.dfence.register.invoicing.print.InvoicePageFixture.BARCODE;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.QR;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceOf;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoicePaidTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import eu.dfence.register.Vectors;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a bank's reader sees on the paper: the codes are read back from the drawn page at 200 dpi. */
@Tag("R-31")
class ScanTest {
    private static final double DOTS_PER_MM = 200 / 25.4;

    private final InvoicePrinter printer = new InvoicePrinter();

    @TestFactory
    Stream<DynamicTest> every_bank_barcode_is_read_back() {
        return Vectors.each(
                row -> {
                    String digits = row.get("expect54").asText();
                    BufferedImage page = paper(printer.draw(invoicePaidTo("Esimerkki Oy", digits, QR)));
                    assertThat(read(page, BarcodeFormat.CODE_128)).isEqualTo(digits);
                },
                "pankkiviivakoodi",
                "valid");
    }

    @TestFactory
    Stream<DynamicTest> every_payment_qr_code_is_read_back() {
        return Vectors.each(
                row -> {
                    String payload = row.get("expect").asText();
                    String payee = row.get("in").get("name").asText();
                    BufferedImage page = paper(printer.draw(invoicePaidTo(payee, BARCODE, payload)));
                    assertThat(read(page, BarcodeFormat.QR_CODE)).isEqualTo(payload);
                },
                "epc_qr",
                "valid");
    }

    @Test
    void letters_beyond_latin_1_are_read_back() {
        String payload =
                "BCD\n002\n1\nSCT\n\nŽižkov & Čáp Oy – Ääkköset Öö Åå\nFI2112345600000785\nEUR10.50\n\n\nŠaka €";
        BufferedImage page = paper(printer.draw(invoicePaidTo("Žižkov & Čáp Oy", BARCODE, payload)));
        assertThat(read(page, BarcodeFormat.QR_CODE)).isEqualTo(payload);
    }

    @Test
    void the_longest_payload_of_a_register_invoice_is_read_back() {
        String payload = "BCD\n002\n1\nSCT\nNDEAFIHHXXX\n" + "Ä".repeat(70)
                + "\nFI2112345600000785\nEUR999999999.99\n\nRF7192125374252539897737\n\nReqdExctnDt/2026-12-31";
        BufferedImage page = paper(printer.draw(invoicePaidTo("Ä".repeat(70), BARCODE, payload)));
        assertThat(read(page, BarcodeFormat.QR_CODE)).isEqualTo(payload);
    }

    @Test
    void a_payload_of_331_bytes_is_drawn_small_but_whole() {
        String payload = QR + "\n" + "y".repeat(330 - QR.length());
        BufferedImage page = paper(printer.draw(invoicePaidTo("Esimerkki Oy", BARCODE, payload)), 300);
        assertThat(read(page, BarcodeFormat.QR_CODE)).isEqualTo(payload);
    }

    @Test
    void codes_stand_on_the_last_page_of_several() throws Exception {
        byte[] pdf = printer.draw(invoiceOf(60, PrintLanguage.FI));
        assertThat(read(paper(pdf), BarcodeFormat.CODE_128)).isEqualTo(BARCODE);
    }

    /** Finance Finland, bank barcode guide 5.3: 10 mm high, at most 105 mm with 10 mm of white at each end. */
    @Test
    void bank_barcode_has_the_size_the_banks_ask_for() throws Exception {
        List<int[]> bars = Codes.bars(BARCODE);
        int[] last = bars.get(bars.size() - 1);
        assertThat(last[0] + last[2]).isEqualTo(332);
        assertThat((332 * Codes.BAR_MODULE) / 72 * 25.4 + 20).isLessThanOrEqualTo(105);
        assertThat(bars).allMatch(bar -> bar[1] == 0 && bar[3] == 1);
        assertThat(Codes.BAR_HEIGHT / 72 * 25.4).isCloseTo(10, within(1e-9));
        BufferedImage page = paper(printer.draw(InvoicePageFixture.drawnInvoice()));
        int row = middleOfTheBars(page);
        int[] dark = darkEnds(page, row);
        assertThat((dark[1] - dark[0]) / DOTS_PER_MM).isCloseTo(84.3, within(0.3));
        assertThat(dark[0] / DOTS_PER_MM).isGreaterThan(10);
        assertThat((page.getWidth() - dark[1]) / DOTS_PER_MM).isGreaterThan(10);
    }

    @Test
    void anything_but_54_digits_is_refused() {
        for (String wrong : List.of("", BARCODE.substring(1), BARCODE + "0", BARCODE.replace('4', 'x'))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> printer.draw(invoicePaidTo("Esimerkki Oy", wrong, QR)));
        }
    }

    @Test
    void a_payload_over_331_bytes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> printer.draw(invoicePaidTo("Esimerkki Oy", BARCODE, "x".repeat(332))));
    }

    private static BufferedImage paper(byte[] pdf) {
        return paper(pdf, 200);
    }

    private static BufferedImage paper(byte[] pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, dpi, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(BufferedImage page, BarcodeFormat format) {
        MultiFormatReader reader = new MultiFormatReader();
        try {
            Result result = reader.decode(
                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))),
                    Map.of(
                            DecodeHintType.TRY_HARDER,
                            true,
                            DecodeHintType.POSSIBLE_FORMATS,
                            List.of(format),
                            DecodeHintType.CHARACTER_SET,
                            "UTF-8"));
            return result.getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No " + format + " on the page", e);
        }
    }

    /** The lowest row that changes between dark and light at both edges of every bar, and 5 mm up. */
    private static int middleOfTheBars(BufferedImage page) {
        int edges = 2 * Codes.bars(BARCODE).size();
        for (int row = page.getHeight() - 1; row > 0; row--) {
            if (changes(page, row) == edges && changes(page, row - 10) == edges) {
                return row - (int) (5 * DOTS_PER_MM);
            }
        }
        throw new AssertionError("No bars");
    }

    private static int changes(BufferedImage page, int row) {
        int[] dots = page.getRaster().getPixels(0, row, page.getWidth(), 1, (int[]) null);
        int changes = 0;
        for (int i = 1; i < dots.length; i++) {
            changes += dots[i] < 128 != dots[i - 1] < 128 ? 1 : 0;
        }
        return changes;
    }

    private static int[] darkEnds(BufferedImage page, int row) {
        int[] dots = page.getRaster().getPixels(0, row, page.getWidth(), 1, (int[]) null);
        int first = 0;
        while (dots[first] > 127) {
            first++;
        }
        int last = dots.length - 1;
        while (dots[last] > 127) {
            last--;
        }
        return new int[] {first, last + 1};
    }
}
