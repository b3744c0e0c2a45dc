package eu.dfence.register.invoicing.print;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.InvoicePage.Giro;
import eu.dfence.register.invoicing.print.api.InvoicePage.Line;
import eu.dfence.register.invoicing.print.api.InvoicePage.Seller;
import eu.dfence.register.invoicing.print.api.InvoicePage.Vat;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invoice of the drawn look, and others made from it. */
final class InvoicePageFixture {
    static final String BARCODE = "421123456000007850018702200000000000000202611637261116";
    static final String QR = "BCD\n002\n1\nSCT\nNDEAFIHH\nEsimerkki Oy\nFI2112345600000785\nEUR1870.22\n\n202611637\n\n"
            + "ReqdExctnDt/2026-11-16";

    private InvoicePageFixture() {}

    static InvoicePage drawnInvoice() {
        return invoice(PrintLanguage.FI, drawnLines(), giro("Esimerkki Oy", BARCODE, QR));
    }

    static InvoicePage invoiceIn(PrintLanguage language) {
        return invoice(language, drawnLines(), giro("Esimerkki Oy", BARCODE, QR));
    }

    static InvoicePage invoiceOf(int lines, PrintLanguage language) {
        return invoice(language, manyLines(lines), giro("Esimerkki Oy", BARCODE, QR));
    }

    static InvoicePage invoiceDescribing(String description) {
        Line line = line("10290", description, "1", "kpl", "18.40", "0", "25.5", "18.40");
        return invoice(PrintLanguage.FI, List.of(line), giro("Esimerkki Oy", BARCODE, QR));
    }

    static InvoicePage invoicePaidTo(String payee, String barcode, String qr) {
        return invoice(PrintLanguage.FI, drawnLines(), giro(payee, barcode, qr));
    }

    /** A deposit without tax beside a taxed line. */
    static InvoicePage invoiceUntaxedBecause(String ground, PrintLanguage language) {
        List<Vat> vat = List.of(
                vat("25.5", "18.40", "4.69", "23.09"),
                new Vat(new BigDecimal("0.0"), euros("12.00"), euros("0.00"), euros("12.00"), ground));
        List<Line> lines = List.of(
                line("10290", "Suojahaalari, kertakäyttö", "1", "kpl", "18.40", "0", "25.5", "18.40"),
                line("90010", "Pantti, kuormalava", "1", "kpl", "12.00", "0", "0.0", "12.00"));
        return invoice(language, lines, vat, giro("Esimerkki Oy", BARCODE, QR));
    }

    static InvoicePage invoice(PrintLanguage language, List<Line> lines, Giro giro) {
        List<Vat> vat = List.of(vat("25.5", "1373.00", "350.12", "1723.12"), vat("13.5", "129.60", "17.50", "147.10"));
        return invoice(language, lines, vat, giro);
    }

    /** Takes back the drawn invoice as a whole. */
    static InvoicePage creditNote(PrintLanguage language) {
        List<Vat> vat = List.of(vat("25.5", "1373.00", "350.12", "1723.12"), vat("13.5", "129.60", "17.50", "147.10"));
        return page(language, drawnLines(), vat, null, "2026-1163");
    }

    private static InvoicePage invoice(PrintLanguage language, List<Line> lines, List<Vat> vat, Giro giro) {
        return page(language, lines, vat, giro, null);
    }

    private static InvoicePage page(
            PrintLanguage language, List<Line> lines, List<Vat> vat, Giro giro, String credits) {
        return new InvoicePage(
                language,
                "2026-1163",
                Instant.parse("2026-11-02T11:05:00Z"),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 10, 30),
                LocalDate.of(2026, 11, 16),
                14,
                "26-3240",
                "PO 4402, A. Mäkinen",
                "9876543-0",
                "korkolain mukaan",
                esimerkki(),
                List.of("Tammiston Pinta Oy", "Ostolaskut", "PL 214", "33101 TAMPERE"),
                lines,
                vat,
                euros("1502.60"),
                euros("367.62"),
                euros("1870.22"),
                giro,
                credits);
    }

    static Seller esimerkki() {
        return new Seller(
                "Esimerkki Oy",
                List.of("Varastokatu 8", "33900 TAMPERE"),
                "Tampere",
                "2345678-0",
                "FI23456780",
                "laskutus@example.com",
                "03 555 0100");
    }

    static Giro giro(String payee, String barcode, String qr) {
        return new Giro("FI21 1234 5600 0007 85", "NDEAFIHH", payee, "2026 11637", barcode, qr);
    }

    static List<Line> drawnLines() {
        return List.of(
                line("10290", "Suojahaalari, kertakäyttö", "25", "kpl", "18.40", "0", "25.5", "460.00"),
                line("10420", "Hengityssuojain FFP3, 10 kpl", "20", "pkt", "21.90", "0", "25.5", "438.00"),
                line("10355", "Kuulonsuojain, sankamalli", "20", "kpl", "22.80", "0", "25.5", "456.00"),
                line("40112", "Suodatinkahvi, 500 g", "24", "pkt", "5.40", "0", "13.5", "129.60"),
                line("90001", "Toimitusmaksu", "1", "kpl", "19.00", "0", "25.5", "19.00"));
    }

    static List<Line> manyLines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String description = i % 7 == 0
                    ? "Suojakäsine, nitriili, pitkävartinen, kemikaaleja ja öljyjä kestävä, pakkauksessa sata kappaletta "
                            + "koossa yhdeksän (" + i + ")"
                    : "Tuote numero " + i;
            String discount = i % 5 == 0 ? "12.5" : "0";
            lines.add(line("T" + (10000 + i), description, "1.500", "kpl", "12.34567", discount, "25.5", "18.52"));
        }
        return lines;
    }

    private static Line line(
            String code,
            String description,
            String quantity,
            String unit,
            String price,
            String discount,
            String rate,
            String net) {
        return new Line(
                code,
                description,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(price),
                new BigDecimal(discount),
                new BigDecimal(rate),
                euros(net));
    }

    private static Vat vat(String rate, String base, String vat, String gross) {
        return new Vat(new BigDecimal(rate), euros(base), euros(vat), euros(gross), null);
    }

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }
}
