package eu.dfence.register.claims;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What an agency is told of a case, the same whenever it is made: CSV in UTF-8 with a byte order mark, as a Finnish Excel reads it. */
final class CaseSheet {
    private static final String MARK = "\ufeff";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CaseSheet() {}

    static byte[] of(String number, String debtor, List<Claim> claims) {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            csv.writeRecord("Toimeksianto", "Velallinen", "Lasku", "Eräpäivä", "Pääoma, EUR");
            claims.forEach(each -> csv.writeRecord(Stream.concat(Stream.of(number, plain(debtor)), each.cells())
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes what begins so for a formula; an apostrophe before it makes it text (CWE-1236). */
    private static String plain(String text) {
        return text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
