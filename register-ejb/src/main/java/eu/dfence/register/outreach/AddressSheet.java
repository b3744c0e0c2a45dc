package eu.dfence.register.outreach;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.outreach.api.Medium;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Addresses as CSV, as a Finnish Excel opens it: UTF-8 with a byte order mark, semicolons. Tells no more than the medium
 * needs (GDPR Art. 5(1)(c)). No cell is read as a formula.
 */
final class AddressSheet {
    private static final String MARK = "\ufeff";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private final Medium medium;
    private final boolean english;

    AddressSheet(Medium medium, Locale language) {
        this.medium = medium;
        this.english = "en".equals(language.getLanguage());
    }

    byte[] of(List<Addressee> addressees) {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord(headings());
            addressees.forEach(each -> csv.writeRecord(cells(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> headings() {
        if (medium == Medium.EMAIL) return english ? List.of("Name", "E-mail") : List.of("Nimi", "Sähköposti");
        return english
                ? List.of("Name", "c/o", "Street address", "Postal code", "City", "Country")
                : List.of("Nimi", "c/o", "Katuosoite", "Postinumero", "Postitoimipaikka", "Maa");
    }

    private List<String> cells(Addressee to) {
        Stream<String> told = medium == Medium.EMAIL
                ? Stream.of(to.name(), to.email())
                : Stream.of(to.name(), to.careOf(), to.street(), to.postalCode(), to.city(), to.country());
        return told.map(AddressSheet::plain).toList();
    }

    /** A spreadsheet takes what begins so for a formula; an apostrophe before it makes it text (CWE-1236). */
    private static String plain(String text) {
        if (text == null || text.isEmpty()) return "";
        return BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
