package eu.dfence.register.invoicing.print;

import static eu.dfence.register.invoicing.print.InvoicePageFixture.drawnInvoice;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceDescribing;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceIn;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicePrinterTest {
    private final InvoicePrinter printer = new InvoicePrinter();

    /** AVL 209 e § 1–3, 5–10, and what the trade adds. */
    @Test
    @Tag("R-31")
    void finnish_invoice_shows_all_that_the_law_asks_for() {
        assertThat(text(drawnInvoice()))
                .contains("LASKU", "Sivu 1 / 1")
                .contains("Laskun päivä 2.11.2026", "Laskun numero 2026-1163", "Toimituspäivä 30.10.2026")
                .contains("Y-tunnus 2345678-0 · ALV-nro FI23456780", "Asiakkaan Y-tunnus 9876543-0")
                .contains("Esimerkki Oy", "Varastokatu 8", "33900 TAMPERE", "Kotipaikka Tampere")
                .contains("Tammiston Pinta Oy", "Ostolaskut", "PL 214", "33101 TAMPERE")
                .contains("10290 Suojahaalari, kertakäyttö 25 kpl 18,40 25,5 % 460,00")
                .contains("25,5 % 1 373,00 350,12 1 723,12", "13,5 % 129,60 17,50 147,10")
                .contains("Yhteensä 1 502,60 367,62 1 870,22", "Maksettava yhteensä", "1 870,22 €")
                .contains("Eräpäivä 16.11.2026", "Maksuehto 14 pv netto", "Viivästyskorko korkolain mukaan")
                .contains("Viitenumero 2026 11637", "Tilausnumero 26-3240", "Viitteenne PO 4402, A. Mäkinen")
                .contains("FI21 1234 5600 0007 85", "NDEAFIHH", "Euroa")
                .contains("421123 456000 007850 018702 200000 000000 000202 611637 261116")
                .contains("laskutus@example.com · 03 555 0100");
    }

    @Test
    void english_invoice_writes_numbers_and_dates_the_english_way() {
        assertThat(text(invoiceIn(PrintLanguage.EN)))
                .contains("INVOICE", "Invoice date 2 Nov 2026", "Due date 16 Nov 2026", "Customer’s business ID")
                .contains("25 kpl 18.40 25.5 % 460.00", "1,870.22 €");
    }

    @Test
    void swedish_invoice_has_swedish_words() {
        assertThat(text(invoiceIn(PrintLanguage.SV))).contains("FAKTURA", "Förfallodag 16.11.2026", "Dröjsmålsränta");
    }

    /** AVL 209 e § 11. */
    @ParameterizedTest
    @CsvSource({
        "FI, '0 %: veroton myynti, peruste AVL 1501/1993 55 §'",
        "EN, '0 %: exempt from VAT, ground AVL 1501/1993 55 §'",
        "SV, '0 %: momsfri försäljning, grund AVL 1501/1993 55 §'"
    })
    @Tag("R-31")
    void invoice_says_in_the_customers_language_why_something_bears_no_tax(PrintLanguage language, String said) {
        assertThat(text(InvoicePageFixture.invoiceUntaxedBecause("AVL 1501/1993 55 §", language)))
                .contains(said);
    }

    @Test
    void a_taxed_invoice_speaks_of_no_exemption() {
        assertThat(text(drawnInvoice())).doesNotContain("veroton myynti");
    }

    @Test
    void particulars_that_are_missing_leave_no_label_behind() {
        InvoicePage page = drawnInvoice();
        InvoicePage bare = new InvoicePage(
                page.language(),
                page.number(),
                page.issuedAt(),
                page.issuedOn(),
                page.deliveredOn(),
                page.dueOn(),
                page.paymentTermDays(),
                page.orderNumber(),
                null,
                null,
                page.lateInterest(),
                page.seller(),
                page.buyer(),
                page.lines(),
                page.vat(),
                page.net(),
                page.vatTotal(),
                page.gross(),
                page.giro(),
                null);
        assertThat(text(bare)).doesNotContain("Viitteenne", "Asiakkaan Y-tunnus", "null");
    }

    @Test
    void discount_has_a_column_only_when_there_is_one() {
        assertThat(text(drawnInvoice())).doesNotContain("Alennus");
        assertThat(text(invoiceOf(5, PrintLanguage.FI))).contains("Alennus", "12,34567 12,5 % 25,5 % 18,52");
    }

    @Test
    void every_page_repeats_the_head_and_says_which_it_is() {
        String text = text(invoiceOf(60, PrintLanguage.FI));
        assertThat(text).contains("Sivu 1 / 4", "Sivu 2 / 4", "Sivu 3 / 4", "Sivu 4 / 4", "Lasku 2026-1163");
        assertThat(text.split("Määrä", -1)).hasSize(5);
        assertThat(text.split("Saajan tilinumero", -1)).hasSize(2);
        assertThat(text.split("Jatkuu seuraavalla sivulla", -1)).hasSize(4);
    }

    @Test
    void two_hundred_lines_are_all_there_once() {
        String text = text(invoiceOf(200, PrintLanguage.FI));
        for (int i = 1; i <= 200; i++) {
            assertThat(text.split("T" + (10000 + i) + " ", -1)).hasSize(2);
        }
    }

    @Test
    void the_same_page_makes_the_same_bytes_wherever_it_is_drawn() {
        byte[] here = printer.draw(drawnInvoice());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(new InvoicePrinter().draw(drawnInvoice())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(printer.draw(invoiceIn(PrintLanguage.EN))).isNotEqualTo(here);
    }

    @Test
    void many_threads_draw_at_once_without_mixing() {
        byte[] alone = printer.draw(invoiceOf(30, PrintLanguage.FI));
        long same = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> printer.draw(invoiceOf(i % 2 == 0 ? 30 : i, PrintLanguage.FI)))
                .filter(pdf -> Arrays.equals(pdf, alone))
                .count();
        assertThat(same).isEqualTo(32);
    }

    @Test
    void letters_of_the_country_are_printed_as_they_are() {
        for (String letters : List.of("åäö ÅÄÖ šž ŠŽ č đ ŋ ŧ Ǩǩ ǥ Ǯ ʒ", "é ñ ł ő Nguyễn Ґїє Ω € – ’ ”")) {
            assertThat(text(invoiceDescribing(letters))).contains(letters);
        }
    }

    @Test
    void a_long_code_stands_above_its_description() {
        InvoicePage.Line line = new InvoicePage.Line(
                "ABCDEFGHIJKLMNOPQRST",
                "Suojahaalari, kertakäyttö",
                new BigDecimal("12345678.123"),
                "kpl",
                new BigDecimal("123456.12345"),
                new BigDecimal("12.5"),
                new BigDecimal("25.5"),
                new BigDecimal("999999999.99"));
        InvoicePage page = InvoicePageFixture.invoice(
                PrintLanguage.FI, List.of(line), drawnInvoice().giro());
        assertThat(text(page))
                .contains("ABCDEFGHIJKLMNOPQR 12 345 678,123 kpl 123 456,12345 12,5 % 25,5 % 999 999 999,99")
                .contains("ST\nSuojahaalari, kertakäyttö\n");
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(text(invoiceDescribing("Ma\u0308kinen A\u030A"))).contains("Mäkinen Å");
    }

    @Test
    void unknown_letters_are_shown_as_replaced() {
        assertThat(text(invoiceDescribing("kiina \u4f60 emoji \ud83d\ude00 yksin \ud83d loppu")))
                .contains("kiina \uFFFD emoji \uFFFD yksin \uFFFD loppu");
    }

    @Property(tries = 300)
    void no_description_is_refused(@ForAll @StringLength(max = 3000) String description) {
        assertThat(text(invoiceDescribing(description))).contains("Maksettava yhteensä");
    }

    @Property(tries = 60)
    void any_number_of_lines_finds_its_pages(@ForAll @IntRange(min = 0, max = 200) int lines) {
        assertThat(text(invoiceOf(lines, PrintLanguage.SV))).contains("Att betala");
    }

    /** No-break spaces are read as spaces. */
    private String text(InvoicePage page) {
        try (PDDocument document = Loader.loadPDF(printer.draw(page))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00A0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
